/** `patuh.config.yaml`: options of a project, in the words of the command line. */

export interface Config {
  readonly paths?: readonly string[];
  readonly instrument?: readonly string[];
  readonly fail_on?: string;
  readonly fail_under?: number;
  readonly format?: string;
  readonly output?: readonly string[];
  readonly lang?: string;
  readonly exemptions?: readonly string[];
  readonly baseline?: string;
}

/** A configuration with the line of each of its keys. */
export interface ReadConfig {
  readonly file: string;
  readonly config: Config;
  readonly lines: Readonly<Record<string, number>>;
}
