#!/usr/bin/env node
'use strict';

const program = `${__dirname}/../dist/program/main.cjs`;

if (!require('node:fs').existsSync(program)) {
  process.stderr.write('unsc: not built yet. Run `npm install` in the folder of the package.\n');
  process.exitCode = 2;
} else {
  require('node:module').enableCompileCache?.();
  require(program).start();
}
