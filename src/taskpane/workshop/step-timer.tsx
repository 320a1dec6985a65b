import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { NextRegular, PauseRegular, PlayRegular, PreviousRegular } from '@fluentui/react-icons';
import { useEffect, useState, type ReactNode } from 'react';
import type { AgendaItem } from '../../handlingsplan/workshop/agenda';
import {
  atStep,
  paused,
  secondsLeft,
  secondsText,
  started,
  type Timer,
} from '../../handlingsplan/workshop/timer';
import { usePlanStyles } from '../plan/plan-styles';
import { useLanguage } from '../shell/language';
import { VisuallyHidden } from '../shell/visually-hidden';
import { WORKSHOP_TEXTS } from './texts';

const useStyles = makeStyles({
  time: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  over: { color: tokens.colorPaletteRedForeground1 },
});

const SECOND = 1000;

/** The step the workshop is at, and how much of it is left. It makes no sound and moves on only when asked. */
export function StepTimer(props: {
  items: readonly AgendaItem[];
  timer: Timer;
  now: () => number;
  onChange: (timer: Timer) => void;
}): ReactNode {
  const { items, timer, now, onChange } = props;
  const planStyles = usePlanStyles();
  const styles = useStyles();
  const { say } = useLanguage();
  const isRunning = timer.runningSince !== null;
  useEverySecond(isRunning);
  const item = items[timer.step]!;
  const left = secondsLeft(timer, item.minutes, now());
  const name = `${say(WORKSHOP_TEXTS.step)} ${timer.step + 1} ${say(WORKSHOP_TEXTS.of)} ${items.length}: ${say(item.title)}`;
  const goTo = (step: number): void => {
    onChange(atStep(timer, step, now()));
  };
  return (
    <div role="group" aria-label={name}>
      <div className={planStyles.text}>{name}</div>
      <div className={left < 0 ? `${styles.time} ${styles.over}` : styles.time}>
        <span role="timer" aria-label={say(WORKSHOP_TEXTS.timeLeft)}>
          {left < 0 ? `+${secondsText(-left)} ${say(WORKSHOP_TEXTS.overtime)}` : secondsText(left)}
        </span>
      </div>
      <div className={planStyles.actions}>
        {isRunning ? (
          <Button
            icon={<PauseRegular />}
            onClick={() => {
              onChange(paused(timer, now()));
            }}
          >
            {say(WORKSHOP_TEXTS.pauseTimer)}
          </Button>
        ) : (
          <Button
            appearance="primary"
            icon={<PlayRegular />}
            onClick={() => {
              onChange(started(timer, now()));
            }}
          >
            {say(WORKSHOP_TEXTS.startTimer)}
          </Button>
        )}
        <Button
          icon={<NextRegular />}
          disabled={timer.step === items.length - 1}
          onClick={() => {
            goTo(timer.step + 1);
          }}
        >
          {say(WORKSHOP_TEXTS.next)}
        </Button>
        <Button
          appearance="subtle"
          icon={<PreviousRegular />}
          disabled={timer.step === 0}
          onClick={() => {
            goTo(timer.step - 1);
          }}
        >
          {say(WORKSHOP_TEXTS.previous)}
        </Button>
      </div>
      <div role="status">
        <VisuallyHidden>
          {name}, {item.minutes} {say(WORKSHOP_TEXTS.minutes)}
        </VisuallyHidden>
      </div>
    </div>
  );
}

/** Draws anew every second while something counts; what it shows is read from the clock, not counted here. */
function useEverySecond(isRunning: boolean): void {
  const [, setTick] = useState(0);
  useEffect(() => {
    if (!isRunning) return undefined;
    const interval = setInterval(() => {
      setTick((tick) => tick + 1);
    }, SECOND);
    return () => {
      clearInterval(interval);
    };
  }, [isRunning]);
}
