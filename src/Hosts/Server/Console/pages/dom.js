// Elements without markup in strings: what comes from records is text and stays text.

export function el(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else if (key === 'value') made.value = value;
    else made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return made;
}

export const text = (name, content, properties) => el(name, properties, content);

/** A table of columns {title, of, number} with a caption; its box scrolls sideways on small screens, with keys too. */
export function table(caption, columns, rows) {
  const head = el('tr', {}, columns.map(column => el('th', { scope: 'col', class: column.number ? 'number' : null }, column.title)));
  const body = rows.map(row => el('tr', {}, columns.map((column, at) => {
    const content = column.of(row);
    return at === 0
      ? el('th', { scope: 'row' }, content)
      : el('td', { class: column.number ? 'number' : null }, content ?? '');
  })));
  return el('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
    el('table', {}, el('caption', {}, caption), el('thead', {}, head), el('tbody', {}, body)));
}

export function facts(pairs) {
  return el('dl', {}, pairs.filter(([, value]) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0))
    .flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, Array.isArray(value) ? value.map(one => el('span', { class: 'tag' }, String(one))) : String(value))]));
}

export function say(message) {
  document.getElementById('status').textContent = message;
}

/** Bars with their numbers as an image that a screen reader passes by: the table beside it says the same. */
export function bars(rows, label) {
  const most = Math.max(...rows.map(row => row.value), 0) || 1;
  const [left, width, step] = [260, 760, 24];
  const space = 'http://www.w3.org/2000/svg';
  const make = (name, attributes, content) => {
    const made = document.createElementNS(space, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    if (content !== undefined) made.textContent = content;
    return made;
  };
  const chart = make('svg', { class: 'chart', viewBox: `0 0 ${width} ${rows.length * step + 8}`, role: 'img', 'aria-label': label });
  rows.forEach((row, at) => {
    const y = at * step + 4;
    const length = Math.max(row.value, 0) / most * (width - left - 90);
    chart.append(
      make('text', { x: left - 8, y: y + 14, 'text-anchor': 'end' }, row.name.length > 18 ? row.name.slice(0, 17) + '…' : row.name),
      make('rect', { x: left, y, width: length, height: step - 8 }),
      make('text', { x: left + length + 6, y: y + 14 }, row.shown));
  });
  return chart;
}
