import packageJson from '../../package.json';
import { strings } from './strings';

/** Name and version of the program, as they stand on what it makes. */
export const TOOL = `${strings.appName} ${packageJson.version}`;
