// All that lays an answer out for the screen: loaded only where it is shown there.
export { renderDecisions } from './decisions.js';
export { renderSummary } from './summary.js';
export { renderDocuments } from './text.js';
