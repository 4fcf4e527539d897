import { useId, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A form of a school's system as a React program writes it: controlled fields, repeated groups, saved by a request. */

interface Target {
  readonly outcome: string;
  readonly by: string;
  readonly support: string;
  readonly who: string;
  readonly often: string;
}

const empty: Target = { outcome: '', by: '', support: '', who: '', often: '' };
const first: readonly Target[] = [
  {
    outcome: 'Mia will improve her reading.',
    by: '',
    support: 'Regular support with phonics as appropriate.',
    who: 'Staff',
    often: '',
  },
  {
    outcome: 'Mia will follow a three-step instruction without help in 4 out of 5 lessons.',
    by: '26 March 2027',
    support: 'Mr Okafor draws the steps on a small board and Mia ticks each one.',
    who: 'Mr Okafor, teacher',
    often: 'every lesson',
  },
];

function Targets() {
  const [targets, setTargets] = useState(first);
  const [said, setSaid] = useState('');
  const change = (at: number, part: Partial<Target>) =>
    setTargets((all) => all.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const save = async () => {
    await fetch('/save', { method: 'POST', body: JSON.stringify(targets) });
    setSaid('Saved.');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {targets.map((target, at) => (
        <section className="card" key={at}>
          <h2>Target {at + 1}</h2>
          <div className="grid">
            <Part wide name="Outcome" value={target.outcome} onChange={(outcome) => change(at, { outcome })} />
            <Part name="By when" value={target.by} onChange={(by) => change(at, { by })} />
            <Part wide name="Provision" value={target.support} onChange={(support) => change(at, { support })} />
            <Part name="Who" value={target.who} onChange={(who) => change(at, { who })} />
            <Part name="How often" value={target.often} onChange={(often) => change(at, { often })} />
          </div>
        </section>
      ))}
      <div className="end">
        <button type="submit">Save targets</button>
        <button type="button" onClick={() => setTargets((all) => [...all, empty])}>
          Add a target
        </button>
      </div>
      <p className="said" role="status">
        {said}
      </p>
    </form>
  );
}

function Part({
  name,
  value,
  wide = false,
  onChange,
}: {
  readonly name: string;
  readonly value: string;
  readonly wide?: boolean;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className={wide ? 'wide' : ''}>
      <label htmlFor={id}>{name}</label>
      {wide ? (
        <textarea id={id} value={value} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input id={id} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </div>
  );
}

createRoot(document.getElementById('targets')!).render(<Targets />);
