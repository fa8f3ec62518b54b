// The program of a thread: looks at files, and tells whether all are as they were.
import { parentPort } from 'node:worker_threads';
import { type FilesToCheck, isEachUnchanged } from './file-check.js';

parentPort?.on('message', (files: FilesToCheck) => {
  parentPort?.postMessage(isEachUnchanged(files));
});
