import { contains, parseArea, parseCell } from '../../src/workbook/address';
import { DATAPOINTS, DISCLOSURES } from '../../src/vsme/catalogue';
import { sensitiveRead, SENSITIVE_BOXES } from '../../src/vsme/rules/sensitive-data';
import { isFrom, TEMPLATE_VERSIONS } from '../../src/vsme/template-version';
import { BLANK_VERSIONS, blank, describeWithTemplates } from '../support/templates';
import { reportOf, snapshotOf } from './support/read-report';

const IDS = new Set(DATAPOINTS.map(({ id }) => id));
const BOXES: ReadonlySet<string> = new Set([...SENSITIVE_BOXES.keys()].map(sensitiveRead));

describe('the catalogue', () => {
  it('holds the 274 datapoints of the standard and the skabelon, and the title and subtitle of a report', () => {
    expect(IDS.size).toBe(276);
    expect(DATAPOINTS).toHaveLength(276);
    expect(DISCLOSURES.map(({ code }) => code)).toEqual(
      'META GEN B1 B2 B3 B4 B5 B6 B7 B8 B9 B10 B11 C1 C2 C3 C4 C5 C6 C7 C8 C9 ENV SOC GOV'.split(' '),
    );
  });

  it.each(DATAPOINTS)('describes $id completely', (datapoint) => {
    const { label, condition, type, answer, unit, parts, name, anchor, list } = datapoint;
    for (const text of [label, condition?.text ?? label]) {
      expect(text.da.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
    }
    expect(answer !== undefined).toBe(type === 'boolean');
    expect(name !== undefined && anchor !== undefined).toBe(false);
    if (type === 'unit') expect(list).toBeDefined();
    const referred = [...(unit ?? '').matchAll(/\{(\w+)\}/g)].map(([, id]) => id!);
    const read = condition?.reads.filter((id) => !BOXES.has(id)) ?? [];
    for (const id of [...referred, ...(parts ?? []), ...read]) expect(IDS).toContain(id);
  });
});

describeWithTemplates("the catalogue and EFRAG's own workbooks", () => {
  it.each(BLANK_VERSIONS)('agree on what %s calculates and locks', (version) => {
    const differing = [...reportOf(blank(version)).datapoints.values()].filter(({ datapoint, cells }) => {
      const { computed, constant = false, type } = datapoint;
      const applies = computed !== undefined && isFrom(computed.since ?? TEMPLATE_VERSIONS[0], version);
      const { formula, locked } = cells[0]!;
      // 1.0.0 alone locks the identifiers it has numbered beforehand.
      if (version === '1.0.0' && type === 'text' && !applies && locked === true) return false;
      return (formula !== undefined) !== applies || locked !== ((applies && computed.locked) || constant);
    });
    expect(differing.map(({ datapoint }) => datapoint.id)).toEqual([]);
  });

  it.each(BLANK_VERSIONS)('agree on which answers of %s are YES and NO', (version) => {
    const { contents } = snapshotOf(blank(version));
    const listed = [...reportOf(blank(version)).datapoints.values()].filter(({ cells }) => {
      const { sheet, cell } = cells[0]!;
      return contents
        .get(sheet)
        ?.validations?.some(
          ({ areas, formula1 }) =>
            formula1 === 'enum_ListYesNo' &&
            areas.split(' ').some((area) => contains(parseArea(area)!, parseCell(cell)!)),
        );
    });
    const yesNo = DATAPOINTS.filter(({ answer, computed }) => answer === 'yes-no' && !computed);
    expect(listed.map(({ datapoint }) => datapoint.id)).toEqual(yesNo.map(({ id }) => id));
  });

  it.each(BLANK_VERSIONS)('agree on the lists of %s', (version) => {
    const { enums } = reportOf(blank(version));
    const lists = new Set(DATAPOINTS.flatMap(({ list }) => list ?? []));
    const absent = [...lists].filter((list) => enums(list) === null);
    const since120 = isFrom('1.2.0', version) ? [] : ['enum_list_options'];
    const since110 = isFrom('1.1.0', version) ? [] : ['template_translations'];
    expect(absent.sort()).toEqual([...since120, ...since110].sort());
  });
});
