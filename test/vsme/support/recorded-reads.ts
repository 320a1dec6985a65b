import type { Report } from '../../../src/vsme/report';
import { Facts } from '../../../src/vsme/rules/facts';
import type { VsmeRule } from '../../../src/vsme/rules/kinds';
import { sensitiveRead, type SensitiveBox } from '../../../src/vsme/rules/sensitive-data';

/** What a rule says of a report, and every datapoint and box it looked at to say it. */
export function runRecorded(rule: VsmeRule, report: Report) {
  const reads = new Set<string>();
  const watched: Report = {
    ...report,
    datapoints: watch(report.datapoints, (id) => reads.add(id)),
    boxes: watch(report.boxes, (box) => reads.add(sensitiveRead(box as SensitiveBox))),
    sensitive(box) {
      reads.add(sensitiveRead(box as SensitiveBox));
      return report.sensitive(box);
    },
  };
  const facts = new Facts(watched);
  const relevant = rule.when?.(facts) ?? true;
  return { relevant, said: relevant ? [...rule.check(facts)] : [], reads };
}

function watch<Value>(map: ReadonlyMap<string, Value>, record: (key: string) => void) {
  return new Proxy(map, {
    get(target, property) {
      if (property === 'get') {
        return (key: string) => {
          record(key);
          return target.get(key);
        };
      }
      const member: unknown = Reflect.get(target, property, target);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}
