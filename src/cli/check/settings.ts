import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../../catalogue/user-error.js';
import type { TextSource } from '../../corpus/text/operands.js';
import { userConfigurationFolder } from '../../corpus/user-folder.js';
import type { Configuration } from '../../query/check/configuration.js';
import {
  joinSettings,
  type PartialSettings,
  parseDay,
  parseMaxWarnings,
  parseRules,
  type RunSettings,
} from '../../query/check/settings.js';
import type { CheckOptions } from '../check.js';

/**
 * The settings of a run: options count more than the nearest configuration, that more than the user's own, and that
 * more than what is so by default.
 */
export class Settings {
  private readonly given: PartialSettings;
  private readonly byFolder = new Map<string, RunSettings>();
  private readonly byFile = new Map<string, Configuration | UserError>();

  /**
   * @param cwd - what is no file is judged as a file in this folder would be.
   * @throws UserError - for a value that is none.
   */
  constructor(
    private readonly cwd: string,
    private readonly options: Pick<CheckOptions, 'asOf' | 'rule' | 'maxWarnings' | 'config'>,
  ) {
    const { asOf, rule, maxWarnings } = options;
    this.given = {
      ...(rule === undefined ? {} : { rules: parseRules(rule) }),
      ...(asOf === undefined ? {} : { asOf: parseDay(asOf) }),
      ...(maxWarnings === undefined ? {} : { maxWarnings: parseMaxWarnings(maxWarnings) }),
    };
  }

  /** @throws UserError - for a configuration that cannot be read, with its file and line. */
  async of(source: TextSource): Promise<RunSettings> {
    return this.in(source.path === null ? this.cwd : dirname(source.path));
  }

  /** Those of the folder that the program runs in: what counts for all files together is said there. */
  async ofRun(): Promise<RunSettings> {
    return this.in(this.cwd);
  }

  private async in(folder: string): Promise<RunSettings> {
    const known = this.byFolder.get(folder);
    if (known !== undefined) return known;
    const files = await this.filesFor(folder);
    const settings = joinSettings([this.given, ...files.map(({ check = {} }) => check)]);
    this.byFolder.set(folder, settings);
    return settings;
  }

  /** The configurations that count in a folder, the weightiest first. */
  private async filesFor(folder: string): Promise<Configuration[]> {
    const { config } = this.options;
    if (config === false) return [];
    const { CONFIGURATION_FILE, findConfiguration, loadConfiguration } = await import(
      './configuration-file.js'
    );
    const named = typeof config === 'string' ? resolve(this.cwd, config) : null;
    const own = join(userConfigurationFolder(), CONFIGURATION_FILE);
    const nearest = named ?? findConfiguration(folder);
    const paths = [nearest, existsSync(own) && own !== nearest ? own : null];
    return paths
      .filter((path) => path !== null)
      .map((path) => {
        const read = this.byFile.get(path) ?? attempt(() => loadConfiguration(path, this.cwd));
        this.byFile.set(path, read);
        if (read instanceof UserError) throw read;
        return read;
      });
  }
}

/** What was wrong is kept: each file that a configuration is for gets the same answer. */
function attempt(load: () => Configuration): Configuration | UserError {
  try {
    return load();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}
