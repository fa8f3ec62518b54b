// One contract, every engine.
import { describe } from 'vitest';
import { allEngines } from '../support/engines.js';
import { useCacheOfFile } from '../support/file-cache.js';
import { describeContract } from './contract.js';

useCacheOfFile();

describe.each(allEngines)('$name', describeContract);
