// Search, filters and links into folded parts of the report. It makes no request, stores nothing, and builds no markup.
(() => {
  const form = document.querySelector('#saring');
  const result = document.querySelector('#saring-hasil');
  const main = document.querySelector('main');
  if (!(form instanceof HTMLFormElement) || result === null || main === null) return;

  const units = [...document.querySelectorAll('details.unit')].map((element) => ({
    element,
    groups: [...element.querySelectorAll('.group, .waits')],
    matters: [...element.querySelectorAll('.matter')].map((matter) => ({ element: matter, words: '' })),
  }));
  const every = units.flatMap((unit) => unit.matters);
  const total = countOf(every);
  /** Units that were open before filtering; null while nothing is filtered. */
  let openBefore = null;

  /** How many of the matters are not met, and how many lines say what was not assessed. */
  function countOf(matters) {
    const open = matters.filter(({ element }) => element.dataset.t === 'not_assessed').length;
    return { matters: matters.length - open, open };
  }

  /** The words of a matter, with those of its unit and service, read once and only when somebody searches. */
  function wordsOf(unit, matter) {
    if (matter.words === '') {
      const group = matter.element.closest('.group');
      const names = [unit.element.querySelector('h3'), group?.querySelector('h5'), matter.element];
      matter.words = names
        .map((element) => element?.textContent ?? '')
        .join(' ')
        .toLowerCase();
    }
    return matter.words;
  }

  function asked() {
    const data = new FormData(form);
    return {
      words: String(data.get('q'))
        .toLowerCase()
        .split(/\s+/u)
        .filter((word) => word !== ''),
      severities: data.getAll('s'),
      unit: data.get('u'),
      component: data.get('k'),
      status: data.get('t'),
    };
  }

  function fits(wanted, unit, matter) {
    const { s, k, t, m = '' } = matter.element.dataset;
    return (
      (wanted.severities.length === 0 || wanted.severities.includes(s)) &&
      (wanted.component === '' || wanted.component === k) &&
      (wanted.status === '' || wanted.status === t || m.split(' ').includes(wanted.status)) &&
      wanted.words.every((word) => wordsOf(unit, matter).includes(word))
    );
  }

  function show(element, shown) {
    if (element.hidden === shown) element.hidden = !shown;
  }

  function showMatters(unit, fitting, narrowed) {
    for (const [index, matter] of unit.matters.entries()) show(matter.element, fitting[index]);
    for (const group of unit.groups)
      show(group, !narrowed || group.querySelector('.matter:not([hidden])') !== null);
    if (openBefore !== null) unit.element.open = true;
  }

  /** Reads everything first and writes afterwards, so that the browser lays out once. */
  function apply() {
    const wanted = asked();
    const narrowed =
      wanted.words.length > 0 ||
      wanted.severities.length > 0 ||
      wanted.component !== '' ||
      wanted.status !== '';
    const found = units.map((unit) =>
      wanted.unit !== '' && wanted.unit !== unit.element.id
        ? []
        : unit.matters.map((matter) => !narrowed || fits(wanted, unit, matter)),
    );
    remember(narrowed || wanted.unit !== '');
    main.classList.toggle('narrowed', narrowed);
    const shown = [];
    let places = 0;
    for (const [index, unit] of units.entries()) {
      const fitting = unit.matters.filter((_, position) => found[index][position]);
      const visible = narrowed ? fitting.length > 0 : wanted.unit === '' || wanted.unit === unit.element.id;
      shown.push(...fitting);
      places += visible ? 1 : 0;
      show(unit.element, visible);
      if (visible) showMatters(unit, found[index], narrowed);
    }
    announce(countOf(shown), places, narrowed, narrowed || wanted.unit !== '');
  }

  /** Keeps which units were open, and opens them as they were when the filters are cleared. */
  function remember(filtered) {
    if (filtered && openBefore === null) openBefore = units.map((unit) => unit.element.open);
    if (filtered || openBefore === null) return;
    units.forEach((unit, index) => {
      unit.element.open = openBefore[index];
    });
    openBefore = null;
  }

  function announce(shown, places, narrowed, filtered) {
    const { shown: some, all, note, nothing, thousands } = form.dataset;
    const number = (value) => String(value).replace(/\B(?=(?:\d{3})+$)/gu, thousands);
    const values = {
      ...prefixed('shown', shown),
      ...prefixed('all', total),
      units: places,
      allUnits: units.length,
    };
    const text = (filtered ? some : all).replace(/\{(\w+)\}/gu, (_, name) => number(values[name]));
    const more = shown.matters + shown.open === 0 ? nothing : note;
    result.textContent = narrowed ? `${text} ${more}` : text;
    result.classList.toggle('filtered', filtered);
  }

  function prefixed(name, { matters, open }) {
    return { [`${name}Matters`]: matters, [`${name}Open`]: open };
  }

  let waiting = 0;
  function soon() {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 120);
  }

  /** Shows what an address points to: clears filters that hide it, opens what folds it, and moves the focus there. */
  function reveal() {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id === '' ? null : document.getElementById(id);
    if (target === null || !main.contains(target)) return;
    if (target.closest('[hidden]') !== null) {
      form.reset();
      apply();
    }
    for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details'))
      fold.open = true;
    if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView();
  }

  function setAll(open) {
    for (const unit of units) if (!unit.element.hidden) unit.element.open = open;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply();
  });
  form.addEventListener('input', soon);
  form.addEventListener('reset', () => setTimeout(apply));
  form.elements.namedItem('open').addEventListener('click', () => setAll(true));
  form.elements.namedItem('close').addEventListener('click', () => setAll(false));
  for (const link of document.querySelectorAll('a[data-search]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      form.reset();
      form.elements.namedItem('q').value = link.dataset.search;
      form.elements.namedItem('t').value = 'unmet';
      apply();
      form.elements.namedItem('q').focus({ preventScroll: true });
      form.scrollIntoView();
    });
  }
  addEventListener('hashchange', reveal);

  /** On paper everything is open; afterwards it is as it was. */
  let folded = [];
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open])')];
    for (const fold of folded) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of folded) fold.open = false;
    folded = [];
  });

  form.hidden = false;
  apply();
  reveal();
})();
