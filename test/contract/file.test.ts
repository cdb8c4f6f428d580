import { describeHostContract } from './contract';
import { fileSubject } from './file-subject';

describeHostContract('File host', fileSubject);
