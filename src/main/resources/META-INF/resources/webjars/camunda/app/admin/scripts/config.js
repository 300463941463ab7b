// there is one sign-in, and it is not the applications' own
const toSignIn = () => {
  if (location.hash.startsWith('#/login')) {
    location.assign('/login');
  }
};
addEventListener('hashchange', toSignIn);
toSignIn();

export default {
  app: {name: '系统管理', vendor: '学生资助管理中心'},
  locales: {availableLocales: ['zh', 'en'], fallbackLocale: 'en'}
};
