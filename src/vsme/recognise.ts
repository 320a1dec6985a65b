import type { TemplateVersion } from './template-version';

/** EFRAG's VSME Digital Template as this workbook carries it. */
export interface VsmeTemplate {
  readonly kind: 'vsme-efrag';
  readonly version: TemplateVersion;
}
