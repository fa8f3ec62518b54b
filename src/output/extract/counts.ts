/** How many places point to no resolution, in words; `[]` where there is none. */
export function otherPlaces(unspecified: number, doubtful: number): string[] {
  return [
    ...(unspecified === 0 ? [] : [`${counted(unspecified, 'place', 'places')} without a number`]),
    ...(doubtful === 0 ? [] : [`${counted(doubtful, 'number', 'numbers')} that no resolution has`]),
  ];
}

export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
