// One contract, every engine.
import { describe } from 'vitest';
import { allEngines } from '../support/engines.js';
import { useOwnCache } from '../support/own-cache.js';
import { describeContract } from './contract.js';

useOwnCache();

describe.each(allEngines)('$name', describeContract);
