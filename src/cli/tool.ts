import { name, version } from '../../package.json';

/** Name and version of the program, as reports carry them. */
export const TOOL = `${name} ${version}`;
export const VERSION: string = version;
