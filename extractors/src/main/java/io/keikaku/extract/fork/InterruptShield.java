package io.keikaku.extract.fork;

/**
 * Makes a fork deaf to Ctrl-C. A terminal sends the interrupt to parent and forks alike, but it is the parent's to decide:
 * it lets the sources in hand be finished. Signals are no part of the Java platform's interface, so this is by reflection
 * and does nothing where they are not to be had.
 */
final class InterruptShield {
    private InterruptShield() {}

    static void raise() {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            signal.getMethod("handle", signal, handler)
                    .invoke(
                            null,
                            signal.getConstructor(String.class).newInstance("INT"),
                            handler.getField("SIG_IGN").get(null));
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            // without it, Ctrl-C also ends the sources in hand; the next run reads them
        }
    }
}
