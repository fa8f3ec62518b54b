// The program of a thread: looks at the files of an index from the last back, and marks those that are not as they were.
import { parentPort, workerData } from 'node:worker_threads';
import { checkBackwards } from './file-walk.js';

checkBackwards(workerData);
parentPort?.postMessage('done');
