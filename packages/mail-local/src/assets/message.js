// The frame is as high as the message in it.
const frame = document.querySelector('iframe');

function fit() {
  const inside = frame.contentDocument?.documentElement;
  if (inside) frame.style.height = `${inside.scrollHeight}px`;
}

if (frame) {
  frame.addEventListener('load', fit);
  window.addEventListener('resize', fit);
  fit();
}
