package io.keikaku.extract.fork;

import java.util.List;

/**
 * Makes a fork deaf to the signals by which runs are ended: Ctrl-C, a closed terminal, the end of a job. They reach parent and forks alike,
 * but it is the parent's to decide: it lets the sources in hand be finished. Signals are no part of the Java platform's interface, so
 * this is by reflection and does nothing where they are not to be had.
 */
final class SignalShield {
    private static final List<String> ENDING = List.of("INT", "TERM", "HUP");

    private SignalShield() {}

    static void raise() {
        ENDING.forEach(SignalShield::ignore);
    }

    private static void ignore(String name) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            signal.getMethod("handle", signal, handler)
                    .invoke(
                            null,
                            signal.getConstructor(String.class).newInstance(name),
                            handler.getField("SIG_IGN").get(null));
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            // without it, the signal also ends the sources in hand; the next run reads them
        }
    }
}
