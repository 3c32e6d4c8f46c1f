// Calls of the service. The key is kept for this tab only and goes nowhere but into the header.

const keyName = 'jiuye.key';

export class Problem extends Error {
  constructor(status, detail) {
    super(detail);
    this.status = status;
  }
}

export const key = {
  get: () => sessionStorage.getItem(keyName),
  set: value => sessionStorage.setItem(keyName, value),
  forget: () => sessionStorage.removeItem(keyName),
};

export async function call(path, { method = 'GET', query = {}, body, form } = {}) {
  const wanted = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const search = wanted.length > 0 ? '?' + new URLSearchParams(wanted) : '';
  const headers = {};
  if (key.get()) headers['X-Api-Key'] = key.get();
  if (body !== undefined) headers['Content-Type'] = form ?? 'application/json';
  let answer;
  try {
    answer = await fetch(path + search, { method, headers, body, cache: 'no-store', credentials: 'omit' });
  } catch {
    throw new Problem(0, '');
  }
  if (!answer.ok) throw new Problem(answer.status, await detailOf(answer));
  return answer;
}

export async function ask(path, query) {
  return (await call(path, { query })).json();
}

async function detailOf(answer) {
  const type = answer.headers.get('Content-Type') ?? '';
  if (!type.includes('json')) return '';
  try {
    return (await answer.json()).detail ?? '';
  } catch {
    return '';
  }
}
