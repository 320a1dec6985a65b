import { makeStyles, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { useEffect, useRef, type FocusEvent, type ReactNode, type RefObject } from 'react';
import type { Finding } from '../../validation/finding';
import { useLanguage } from '../shell/language';
import { TEXTS } from '../texts';
import { FindingItem } from './finding-item';
import { keyOf, type FindingGroup } from './finding-groups';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** The findings by disclosure. Arrow keys move through all of them, whatever the group. */
export function FindingList(props: {
  groups: readonly FindingGroup[];
  titleOf: (disclosure: string) => string;
  selected: string | null;
  onSelect: (finding: Finding) => void;
  onFix: (finding: Finding) => void;
  /** Absent where findings cannot be accepted. */
  onAccept?: (finding: Finding) => void;
}): ReactNode {
  const styles = useStyles();
  const { say } = useLanguage();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', tabbable: true });
  const list = useRef<HTMLDivElement>(null);
  const onFocus = useKeptFocus(list, props.groups);
  return (
    <div {...arrows} ref={list} role="group" aria-label={say(TEXTS.validate.findings)} onFocus={onFocus}>
      {props.groups.map(({ disclosure, findings }) => (
        <section key={disclosure} aria-labelledby={`group-${disclosure}`}>
          <h2 className={styles.heading} id={`group-${disclosure}`}>
            {props.titleOf(disclosure)} ({findings.length})
          </h2>
          <ul className={styles.list}>
            {findings.map((finding) => (
              <FindingItem
                key={keyOf(finding)}
                finding={finding}
                selected={props.selected === keyOf(finding)}
                onSelect={props.onSelect}
                onFix={props.onFix}
                {...(props.onAccept && { onAccept: props.onAccept })}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** A finding that is corrected takes the focus with it: the one that comes in its place gets it. */
function useKeptFocus(
  list: RefObject<HTMLDivElement | null>,
  groups: readonly FindingGroup[],
): (event: FocusEvent) => void {
  const last = useRef<{ readonly element: Element; readonly index: number } | null>(null);
  useEffect(() => {
    if (!last.current || last.current.element.isConnected) return;
    const items = itemsOf(list.current);
    // Never while the user works in the sheet: the pane must not take the keyboard away.
    if (document.hasFocus() && document.activeElement === document.body) {
      items[Math.min(last.current.index, items.length - 1)]?.focus();
    }
    last.current = null;
  }, [groups, list]);
  return ({ target }) => {
    const item = target.closest('li')?.querySelector('[data-finding]');
    if (item) last.current = { element: item, index: itemsOf(list.current).indexOf(item as HTMLElement) };
  };
}

function itemsOf(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
}
