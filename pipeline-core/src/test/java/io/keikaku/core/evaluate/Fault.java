package io.keikaku.core.evaluate;

import io.keikaku.core.model.Deadline;
import io.keikaku.core.model.Department;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.MeasureDraft;
import io.keikaku.core.model.Phase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Faults that a reader of plans may make, put into measures at random. */
enum Fault {
    NONE {
        @Override
        List<Measure> in(List<Measure> measures, Random random) {
            return measures;
        }
    },
    MISSED_AND_INVENTED {
        @Override
        List<Measure> in(List<Measure> measures, Random random) {
            List<Measure> faulty = new ArrayList<>();
            for (Measure measure : measures) {
                if (random.nextInt(5) > 0) {
                    faulty.add(measure);
                }
                if (random.nextInt(6) == 0) {
                    faulty.add(new MeasureDraft(measure)
                            .name("用語の解説" + random.nextInt(9))
                            .build());
                }
            }
            return faulty;
        }
    },
    RENAMED {
        @Override
        List<Measure> in(List<Measure> measures, Random random) {
            return each(
                    measures,
                    measure -> new MeasureDraft(measure)
                            .name(damage(measure.name(), random))
                            .build());
        }
    },
    REPEATED_AND_OUT_OF_ORDER {
        @Override
        List<Measure> in(List<Measure> measures, Random random) {
            List<Measure> faulty = new ArrayList<>(measures);
            measures.stream().filter(measure -> random.nextInt(4) == 0).forEach(faulty::add);
            Collections.shuffle(faulty, random);
            return faulty;
        }
    },
    OTHER_YEARS {
        @Override
        List<Measure> in(List<Measure> measures, Random random) {
            return each(
                    measures,
                    measure -> new MeasureDraft(measure)
                            .schedule(each(measure.schedule(), phase -> shifted(phase, random)))
                            .build());
        }
    },
    PHASES_AS_TARGETS {
        @Override
        List<Measure> in(List<Measure> measures, Random random) {
            return each(
                    measures,
                    measure -> random.nextBoolean()
                            ? measure
                            : new MeasureDraft(measure)
                                    .indicators(List.of(new Indicator(
                                            "目標" + random.nextInt(3),
                                            null,
                                            List.of(),
                                            null,
                                            targets(measure.schedule(), random))))
                                    .build());
        }
    },
    OTHER_DEPARTMENTS {
        @Override
        List<Measure> in(List<Measure> measures, Random random) {
            List<Department> all = measures.stream()
                    .flatMap(measure -> measure.departments().stream())
                    .toList();
            return each(measures, measure -> {
                List<Department> faulty = new ArrayList<>(measure.departments());
                if (!faulty.isEmpty() && random.nextInt(3) == 0) {
                    Department first = faulty.removeFirst();
                    faulty.add(new Department(
                            first.name(),
                            random.nextBoolean() ? Department.Role.OWNER : Department.Role.COORDINATOR,
                            null,
                            true,
                            null));
                }
                if (!all.isEmpty() && random.nextInt(3) == 0) {
                    faulty.add(all.get(random.nextInt(all.size())));
                }
                return new MeasureDraft(measure).departments(faulty).build();
            });
        }
    },
    OTHER_TEXTS {
        @Override
        List<Measure> in(List<Measure> measures, Random random) {
            return each(
                    measures,
                    measure -> new MeasureDraft(measure)
                            .number(random.nextInt(4) == 0 ? null : measure.number())
                            .path(each(measure.path(), heading -> damage(heading, random)))
                            .description(cut(measure.description(), random))
                            .isNew(random.nextBoolean() ? null : measure.isNew())
                            .deadline(random.nextBoolean() ? null : new Deadline("令和5年の春", 2023))
                            .relatedPlans(each(measure.relatedPlans(), plan -> damage(plan, random)))
                            .build());
        }
    };

    /** The measures with this fault here and there. */
    abstract List<Measure> in(List<Measure> measures, Random random);

    private static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
        return list.stream().map(change).toList();
    }

    /** Now and then drops, doubles or adds a character, or writes wide ones. */
    private static String damage(String text, Random random) {
        if (text.isEmpty()) {
            return text;
        }
        int at = random.nextInt(text.length());
        return switch (random.nextInt(6)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + text.substring(Math.max(0, at - 3));
            case 2 -> text.substring(0, at) + "　" + text.substring(at);
            case 3 -> text.substring(at) + text.substring(0, at);
            default -> text;
        };
    }

    private static String cut(String text, Random random) {
        if (text == null || random.nextInt(3) > 0) {
            return text;
        }
        return text.substring(0, text.length() - random.nextInt(1 + text.length() / 8));
    }

    private static Phase shifted(Phase phase, Random random) {
        Integer from = random.nextInt(5) == 0 ? null : phase.fromYear();
        Integer to =
                phase.toYear() == null || random.nextInt(4) > 0 ? phase.toYear() : Integer.valueOf(phase.toYear() + 1);
        return new Phase(phase.label(), phase.stage(), from, to, null);
    }

    private static List<Indicator.Value> targets(List<Phase> schedule, Random random) {
        return schedule.stream()
                .filter(phase -> random.nextInt(4) > 0)
                .map(phase -> new Indicator.Value(phase.fromYear(), "②" + phase.label(), null))
                .toList();
    }
}
