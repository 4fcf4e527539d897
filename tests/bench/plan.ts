export { readText } from '../../shared/text/plain';
export { planText, withOneWordChanged } from './plan-text';
