/** When the files of a corpus are looked at again. */
export const REFRESH_MODES = ['auto', 'always', 'never'] as const;

export type RefreshMode = (typeof REFRESH_MODES)[number];
