// Says on each card whose case the task is, and in Chinese what a form's field lacks.

const known = new Map();

const facts = (engineApi, task) => {
  if (!known.has(task)) {
    known.set(task, fetch(`${engineApi}/task/${task}/form-variables?deserializeValues=false`, {headers: {Accept: 'application/json'}})
      .then(answer => answer.ok ? answer.json() : {})
      .catch(() => ({})));
  }
  return known.get(task);
};

const value = (variables, name) => (variables[name] || {}).value;

const words = variables => {
  const student = value(variables, 'studentName');
  return [
    student && [student, value(variables, 'studentNumber')].filter(Boolean).join(' '),
    value(variables, 'collegeName'),
    !student && value(variables, 'campaignName')
  ].filter(Boolean).join(' · ');
};

const REPLIES = [
  [/^Field is required\.$/, () => '必填'],
  [/^Field must match pattern .*$/, () => '格式不对，请按下方说明填写'],
  [/^Field must have minimum value of (.+)\.$/, least => `不能小于 ${least}`],
  [/^Field must have maximum value of (.+)\.$/, most => `不能大于 ${most}`],
  [/^Field must have minimum length of (.+)\.$/, least => `至少 ${least} 个字符`],
  [/^Field must have maximum length of (.+)\.$/, most => `最多 ${most} 个字符`],
  [/^Value is not a number\.$/, () => '须为数字'],
  [/^Value is expected to be an integer\.$/, () => '须为整数'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, digits => `小数最多 ${digits} 位`],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, (below, above) => `可填 ${below} 或 ${above}`]
];

const inChinese = text => {
  for (const [english, chinese] of REPLIES) {
    const found = english.exec(text);
    if (found) {
      return chinese(...found.slice(1));
    }
  }
  return text;
};

const translate = () => document.querySelectorAll('.fjs-form-field-error').forEach(error => {
  const walker = document.createTreeWalker(error, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const chinese = inChinese(walker.currentNode.data.trim());
    if (chinese !== walker.currentNode.data.trim()) {
      walker.currentNode.data = chinese;
    }
  }
});

if ((navigator.languages[0] || '').startsWith('zh')) {
  new MutationObserver(translate).observe(document.body, {childList: true, subtree: true, characterData: true});
}

export default {
  id: 'case-of-the-task',
  pluginPoint: 'tasklist.card',
  render: (node, {api, taskId}) => {
    node.className = 'case-of-the-task';
    facts(api.engineApi, taskId).then(variables => {
      node.textContent = words(variables);
    });
  }
};
