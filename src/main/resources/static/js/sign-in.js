// shows and hides the password
const field = document.getElementById('password');
const show = document.getElementById('show');
show.hidden = false;
show.addEventListener('click', () => {
  const hidden = field.type === 'password';
  field.type = hidden ? 'text' : 'password';
  show.setAttribute('aria-pressed', String(hidden));
  show.textContent = hidden ? show.dataset.hide : show.dataset.show;
});
field.form.addEventListener('submit', () => { field.type = 'password'; });
