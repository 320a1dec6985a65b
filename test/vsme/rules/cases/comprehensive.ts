/** The answer that adds the Comprehensive Module to the clean workbook. */
export const BOTH_MODULES = { b1_module: 'Option B (Basic Module and Comprehensive Module)' };
