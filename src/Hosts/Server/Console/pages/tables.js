import { ask, call } from './api.js';
import { el, table, bars } from './dom.js';
import { t, number } from './words.js';
import { path } from './parts.js';

const mostRows = 200;
const mostBars = 20;

/** The analyst's page: tables of the last night, as a table, as bars and as files. */
export async function page(state, id) {
  const known = await night(state);
  if (!known) return [el('h1', {}, t('analyst')), el('p', { class: 'notice' }, t('noTables'))];
  const list = el('section', { 'aria-label': t('tables') }, el('h2', {}, t('tables')),
    el('ul', { class: 'plain' }, known.tables.map(one => el('li', {}, one.endsWith('.csv')
      ? el('a', { href: `#/tables/${encodeURIComponent(one)}`, 'aria-current': one === id ? 'page' : null }, one)
      : saving(state, one)))));
  return [el('h1', {}, t('titled', t('analyst'), t('night', known.night))), el('div', { class: 'columns' }, list, id ? await whole(state, id) : el('div', {}))];
}

// Before the first night there is nothing to show, and that is no fault.
async function night(state) {
  try {
    return await ask(path(state, 'tables'));
  } catch (problem) {
    if (problem.status === 404) return null;
    throw problem;
  }
}

function save(state, name, source) {
  const link = el('a', { href: URL.createObjectURL(new Blob([source])), download: `${state.district}-${name}` });
  link.click();
  // Some browsers read it only after the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const saving = (state, name) => el('button', {
  type: 'button', class: 'plain', onclick: async () => save(state, name, await (await call(path(state, 'tables', name))).blob()),
}, `${t('download')} ${name}`);

async function whole(state, name) {
  const source = await (await call(path(state, 'tables', name))).text();
  const [head = [], ...rows] = parsed(source);
  const shown = rows.slice(0, mostRows);
  const numbers = head.map((_, at) => at).filter(at => at > 0 && rows.some(row => row[at] !== '' && row[at] !== undefined) && rows.every(row => (row[at] ?? '') === '' || Number.isFinite(Number(row[at]))));
  const chart = el('div', {});
  const draw = at => chart.replaceChildren(bars(
    rows.filter(row => (row[at] ?? '') !== '').map(row => ({ name: row.filter((_, cell) => cell < at && !numbers.includes(cell)).join(' '), value: Number(row[at]), shown: number(Number(row[at])) }))
      .sort((one, other) => other.value - one.value).slice(0, mostBars),
    `${name} ${head[at]}`));
  if (numbers.length > 0) draw(numbers[0]);
  return el('div', {},
    el('section', { 'aria-label': name }, el('h2', {}, name),
      el('p', {}, el('button', { type: 'button', onclick: () => save(state, name, source) }, `${t('download')} ${name}`), ' ', el('span', { class: 'muted' }, t('rowsShown', shown.length, rows.length))),
      numbers.length === 0 ? null : el('details', { open: true }, el('summary', {}, t('chart')),
        el('p', {}, el('label', { for: 'column' }, t('chartOf')), ' ', el('select', { id: 'column', onchange: event => draw(Number(event.target.value)) }, numbers.map(at => el('option', { value: at }, head[at])))),
        chart),
      table(name, head.map((title, at) => ({ title, of: row => row[at] ?? '', number: numbers.includes(at) })), shown)));
}

/** CSV as RFC 4180 has it, lines that begin with # passed over. */
export function parsed(source) {
  const rows = [];
  let row = [], cell = '', quoted = false;
  for (let at = 0; at < source.length; at++) {
    const letter = source[at];
    if (quoted) {
      if (letter === '"' && source[at + 1] === '"') { cell += '"'; at++; }
      else if (letter === '"') quoted = false;
      else cell += letter;
    } else if (letter === '"') quoted = true;
    else if (letter === ',') { row.push(cell); cell = ''; }
    else if (letter === '\n') { row.push(cell.replace(/\r$/, '')); rows.push(row); row = []; cell = ''; }
    else cell += letter;
  }
  if (cell !== '' || row.length > 0) { row.push(cell); rows.push(row); }
  return rows.filter(one => !one[0].startsWith('#'));
}
