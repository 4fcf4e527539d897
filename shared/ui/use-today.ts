import { useEffect, useState } from 'react';
import { localToday } from '../today';

/** How often the calendar is looked at, in ms: a timer until midnight would oversleep with the machine, and miss a clock that is set. */
const often = 20_000;

/** Today on this machine's calendar as `YYYY-MM-DD`, also in a pane that stays open overnight. */
export function useToday(): string {
  const [today, setToday] = useState(localToday);
  useEffect(() => {
    const look = () => setToday(localToday());
    const timer = setInterval(look, often);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
    };
  }, []);
  return today;
}
