// Tasklist as the approvers use it: what our rules refuse is not offered (design §3.2).

// read once by the applications' plugin service, before any plugin registers
const excluded = [
  'tasklist.task.detail:task-detail-history',
  'tasklist.task.action:task-action-comment',
  'tasklist.navbar.action:create-task-action'
];

// only who may see Cockpit, the centre, starts a campaign
try {
  const answer = await fetch('/camunda/api/admin/auth/user/default', {headers: {Accept: 'application/json'}});
  const person = answer.ok ? await answer.json() : {};
  if (!(person.authorizedApps || []).includes('cockpit')) {
    excluded.push('tasklist.navbar.action:start-process-action');
  }
} catch (unreachable) {
  // the page itself will say so
}
document.querySelector('base').setAttribute('cam-exclude-plugins', excluded.join(','));

// there is one sign-in, and it is not the applications' own
const toSignIn = () => {
  if (location.hash.startsWith('#/login')) {
    location.assign('/login');
  }
};
addEventListener('hashchange', toSignIn);
toSignIn();

export default {
  app: {name: '家访审批', vendor: '学生资助管理中心'},
  dateFormat: {normal: 'YYYY-MM-DD HH:mm', long: 'YYYY-MM-DD HH:mm', short: 'MM-DD HH:mm'},
  locales: {availableLocales: ['zh', 'en'], fallbackLocale: 'en'},
  customScripts: ['scripts/cases'],
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: '认领当前任务'},
    focusFilter: {key: 'ctrl+shift+f', description: '跳到筛选'},
    focusList: {key: 'ctrl+alt+l', description: '跳到任务列表'},
    focusForm: {key: 'ctrl+alt+f', description: '跳到表单'}
  }
};
