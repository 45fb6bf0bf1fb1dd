/**
 * Loaded before each part that the supervisor starts: a supervisor that was killed cannot stop its
 * parts, so each leaves by itself, as it would on SIGTERM, when the channel to it breaks.
 */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref(); // watching must not keep a part alive that has finished

export {};
