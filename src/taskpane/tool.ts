import packageJson from '../../package.json';
import { zhCN } from './strings/zh-CN';

export const VERSION = packageJson.version;

/** Name and version of the program, as they stand on what it makes: forms are Chinese, whatever the pane speaks. */
export const TOOL = `${zhCN.appName} ${VERSION}`;
