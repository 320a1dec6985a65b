import { DATAPOINTS } from '../../src/vsme/catalogue';
import type { Report } from '../../src/vsme/report';
import { validateReport } from '../../src/vsme/validate';
import { ALL_TEMPLATES, BLANK_VERSIONS, blank, describeWithTemplates, sample } from '../support/templates';
import { withValue } from './support/altered-snapshot';
import { reportIn, reportOf, snapshotOf } from './support/read-report';
import { parseArea } from '../../src/workbook/address';

const UNPRINTED = DATAPOINTS.filter(({ unprinted }) => unprinted).map(({ id }) => id);

const questionsOf = ({ datapoints }: Report) =>
  [...datapoints].map(
    ([id, { cells, printedQuestion }]) => [id, cells.map((_, index) => printedQuestion(index + 1))] as const,
  );

describeWithTemplates('the question printed for a cell', () => {
  it.each(ALL_TEMPLATES)('is found for every cell of %s that has one', (file) => {
    const without = questionsOf(reportOf(file))
      .filter(([, questions]) => questions.includes(null))
      .map(([id]) => id);
    expect(without.filter((id) => !UNPRINTED.includes(id))).toEqual([]);
  });

  it.each(ALL_TEMPLATES)('tells the answers of %s apart', (file) => {
    const asked = new Map<string, string[]>();
    for (const [id, questions] of questionsOf(reportOf(file))) {
      const disclosure = id.split('_')[0]!;
      const question = `${disclosure} ${questions[0]}`;
      if (questions[0] !== null) asked.set(question, [...(asked.get(question) ?? []), id]);
    }
    const alike = [...asked.values()].filter((ids) => ids.length > 1);
    expect(alike.filter((ids) => !SAME_QUESTION.has(ids.join(' ')))).toEqual([]);
  });

  it.each(BLANK_VERSIONS)('is the heading of a table of %s, and not the notes below it', (version) => {
    const questions = Object.fromEntries(questionsOf(reportOf(blank(version))));
    expect(questions['b1_site_gps']!.every((text) => text === 'GPS Coordinates (geolocation)')).toBe(true);
    expect(questions).toMatchObject({
      b1_site_city: expect.arrayContaining(['City']),
      b7_wasteUnit: expect.arrayContaining(['Unit of measurement']),
    });
  });

  it.each(BLANK_VERSIONS)('is row and column where answers of %s share a label', (version) => {
    const questions = Object.fromEntries(questionsOf(reportOf(blank(version))));
    expect(questions['b3_selfNon']).toEqual(['Self-generated electricity – Non-renewable']);
    expect(questions['b3_s3cat']![14]).toBe('15. Investments – Current Reporting Period');
    expect(questions['c3_s3catTarget']![1]).toBe('2. Capital Goods – Target Year');
    expect(questions['b2_topics']![9]).toBe('Business conduct');
  });

  it('stands by itself, whatever is answered beside it', () => {
    const snapshot = snapshotOf(blank('1.3.0'));
    const { sheet, cell } = reportIn(snapshot).datapoints.get('x_idScheme')!.cells[0]!;
    const answered = reportIn(withValue(snapshot, { sheet, area: parseArea(cell)! }, 'LEI'));
    expect(answered.datapoints.get('x_identifier')!.printedQuestion(1)).toBe(
      'Identifier of the reporting entity (select and specify on the right)',
    );
  });

  it('is shown in a finding; where nothing is printed, the catalogue says it', () => {
    const snapshot = snapshotOf(sample('1.3.0'));
    const { sheet, cell } = reportIn(snapshot).datapoints.get('x_templateVersion')!.cells[0]!;
    const report = {
      ...reportIn(withValue(snapshot, { sheet, area: parseArea(cell)! }, '9.9.9')),
      template: reportIn(snapshot).template,
    };
    const questions = Object.fromEntries(
      validateReport(report, { module: 'auto' }).findings.map(({ rule, question }) => [rule, question]),
    );
    expect(questions).toMatchObject({
      'B1-21': { da: 'GPS Coordinates (geolocation)', en: 'GPS Coordinates (geolocation)' },
      X12: { da: 'Skabelonversion', en: 'Template version' },
    });
  });
});

/** EFRAG prints the same question for these: two cells of one answer, or two tables alike. */
const SAME_QUESTION: ReadonlySet<string> = new Set([
  'x_idScheme x_identifier',
  'b1_sub_id b1_site_id',
  'b5_unit b5_landUnit',
  'b7_wasteUnit b7_matUnit',
  'b7_wasteTotUnit b7_wasteHazMass',
]);
