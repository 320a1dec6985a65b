import { quoteSheet } from '../../workbook/address';
import type { CellContent } from '../../workbook/cell-value';
import type { Language, Text } from '../../workbook/text';
import type { ValidationResult } from '../engine';
import type { AcceptedFinding, Finding } from '../finding';
import { SEVERITIES, type Severity } from '../rule';

/** What the sheet is about, and who stands behind it. */
export interface ReportSubject {
  /** Name and value, above the findings: the template, the module, when it was validated. */
  readonly facts: readonly ReportFact[];
  readonly result: ValidationResult;
  /** Whether the workbook can be submitted, as a sentence. */
  readonly verdict: Text;
  /** Who has signed for the content as it is; `null` when nobody has. */
  readonly signature: { readonly reviewer: string; readonly date: string } | null;
}

export interface ReportFact {
  readonly name: Text;
  readonly value: Text;
}

/** A row of cell contents, from the sheet's first column on. */
export type Line = readonly CellContent[];

export const SEVERITY_WORDS: Readonly<Record<Severity, Text>> = {
  error: { da: 'Fejl', en: 'Error' },
  warning: { da: 'Advarsel', en: 'Warning' },
  info: { da: 'Oplysning', en: 'Note' },
};

export const ACCEPTED: Text = { da: 'Accepteret', en: 'Accepted' };

export const HEADINGS: readonly Text[] = [
  { da: 'Alvor', en: 'Severity' },
  { da: 'Afsnit', en: 'Disclosure' },
  { da: 'Pkt.', en: 'Para.' },
  { da: 'Celle', en: 'Cell' },
  { da: 'Spørgsmål', en: 'Question' },
  { da: 'Fund', en: 'Finding' },
  { da: 'Næste skridt', en: 'Next step' },
  { da: 'Regel', en: 'Rule' },
];

/** The findings that fit in the sheet. More than a thousand are a broken workbook, and the pane shows them all. */
export const MOST_FINDINGS = 1000;

const COUNTS: Text = { da: 'Åbne fund', en: 'Open findings' };
const VERDICT: Text = { da: 'Konklusion', en: 'Conclusion' };
const REVIEWER: Text = { da: 'Kontrolleret af', en: 'Reviewed by' };
const DATE: Text = { da: 'Underskrevet den', en: 'Signed on' };
const UNSIGNED: Text = { da: 'Ikke underskrevet', en: 'Not signed' };
const NONE: Text = { da: 'Ingen åbne fund.', en: 'No open findings.' };

const BLANK: CellContent = { value: null };

/** The lines between the title and the headings of the findings: always the same number for the same facts. */
export function summaryLines(subject: ReportSubject, language: Language): readonly Line[] {
  const { facts, result, verdict, signature } = subject;
  const counts = SEVERITIES.map(
    (severity) =>
      `${SEVERITY_WORDS[severity][language]}: ${result.findings.filter((one) => one.severity === severity).length}`,
  );
  const named = [
    ...facts.map(({ name, value }) => [name, value[language]] as const),
    [COUNTS, [...counts, `${ACCEPTED[language]}: ${result.accepted.length}`].join(' · ')] as const,
    [VERDICT, verdict[language]] as const,
    [REVIEWER, signature?.reviewer ?? UNSIGNED[language]] as const,
    [DATE, signature?.date ?? '–'] as const,
  ];
  return named.map(([name, value]) => [{ value: name[language] }, BLANK, BLANK, { value }]);
}

/** One line per open finding as they stand in the result, then the accepted ones with reason, name and date. */
export function findingLines({ result }: ReportSubject, language: Language): readonly Line[] {
  const open = result.findings.map((finding) => findingLine(finding, language));
  const accepted = result.accepted.map((finding) => acceptedLine(finding, language));
  const lines = [...open, ...accepted];
  if (lines.length > MOST_FINDINGS) {
    return [...lines.slice(0, MOST_FINDINGS - 1), note(tooMany(lines.length), language)];
  }
  return open.length === 0 ? [note(NONE, language), ...lines] : lines;
}

function findingLine(finding: Finding, language: Language): Line {
  return [
    { value: SEVERITY_WORDS[finding.severity][language] },
    { value: finding.disclosure },
    { value: finding.paragraph === '-' ? null : finding.paragraph },
    linkTo(finding),
    { value: finding.question?.[language] ?? finding.datapoint },
    { value: finding.message[language] },
    { value: finding.help[language] },
    { value: finding.rule },
  ];
}

function acceptedLine(finding: AcceptedFinding, language: Language): Line {
  const line = [...findingLine(finding, language)];
  line[0] = { value: ACCEPTED[language] };
  line[6] = { value: `${finding.reason} (${finding.name}, ${finding.date})` };
  return line;
}

/** An ordinary formula, so that the link works for a colleague without Kompasark too. */
function linkTo({ sheet, cell }: Finding): CellContent {
  if (sheet === null || cell === null) return BLANK;
  const target = `#${quoteSheet(sheet)}!${cell}`;
  return { formula: `HYPERLINK(${quoted(target)},${quoted(`${sheet}!${cell}`)})` };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function note(text: Text, language: Language): Line {
  return [{ value: text[language] }];
}

function tooMany(count: number): Text {
  return {
    da: `Der er ${count} fund. Resten står i ruden.`,
    en: `There are ${count} findings. The pane shows the rest.`,
  };
}
