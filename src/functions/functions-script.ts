import { languageOf } from '../workbook/text';
import { answerFrom } from './function-registry';
import { registerFunctions } from './register-functions';

/**
 * The script that the manifest must name for the custom functions. Excel runs it only where it gives them a
 * runtime of their own, which cannot load scripts; with the shared runtime they are registered by the page of the
 * task pane.
 */
registerFunctions(
  () => languageOf(navigator.language),
  () => Promise.resolve(answerFrom),
);
