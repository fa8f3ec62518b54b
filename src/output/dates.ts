export { longDate } from '../catalogue/dates.js';
