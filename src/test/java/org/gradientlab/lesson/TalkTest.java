package org.gradientlab.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gradientlab.words.Language;
import org.junit.jupiter.api.Test;

class TalkTest {
    @Test
    void everySceneOfTheCourseHasACaptionInBothLanguages() {
        List<Lesson> lessons = Course.lessons();
        assertEquals(Course.folders().size(), lessons.size());
        for (Lesson lesson : lessons) {
            Findings findings = new Findings(lesson.id());
            new TalkCheck(lesson, findings).check();
            assertEquals(List.of(), findings.all());
            for (Language language : Language.values()) {
                Talk talk = Talk.of(lesson, language);
                assertEquals(
                        lesson.scenes().keySet(),
                        talk.slides().stream().map(Talk.Slide::scene).collect(Collectors.toSet()));
                assertEquals(lesson.scenes().size(), talk.slides().size());
                assertEquals(lesson.text(language).title(), talk.title());
                assertTrue(talk.slides().stream().allMatch(slide -> slide.caption().length() < 90));
            }
        }
    }

    @Test
    void scenesAreToldInTheOrderOfTheirCaptions() {
        Lesson lesson =
                Course.lessons().stream()
                        .filter(each -> each.id().equals("step-size"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("bounces", lesson.scenes().keySet().iterator().next(), "what is predicted");
        for (Language language : Language.values()) {
            List<String> told =
                    Talk.of(lesson, language).slides().stream().map(Talk.Slide::scene).toList();
            assertEquals(
                    List.of("creeps", "one-step", "oscillates-in", "bounces", "flies-off"),
                    told.subList(0, 5));
        }
    }

    @Test
    void theFirstParagraphIsTheCaptionAndTheOthersAreNotes() {
        Map<String, Talk.Said> said =
                Talk.read(
                        "# T\n\nignored\n\n## one\n\nSee $x$\nhere.\n\nAsk.\n\nTell.\n\n## two\n");
        assertEquals(new Talk.Said("See $x$ here.", "Ask.\nTell."), said.get("one"));
        assertEquals(Talk.Said.NOTHING, said.get("two"));
    }

    @Test
    void wrongAndMissingCaptionsAreFound() {
        Lesson lesson = with("## creeps\n\nSlow.\n\n## no-such\n\nWhat?\n");
        Findings findings = new Findings("mine");
        new TalkCheck(lesson, findings).check();
        List<String> told = new ArrayList<>();
        findings.all().forEach(finding -> told.add(finding.toString()));
        assertTrue(told.stream().anyMatch(line -> line.contains("lesson.talk-unknown")));
        assertTrue(told.stream().anyMatch(line -> line.contains("lesson.talk-missing")));
        assertTrue(told.stream().anyMatch(line -> line.contains("lesson.no-translation")));
        assertEquals("Slow.", caption(lesson, Language.ENGLISH));
    }

    @Test
    void aLessonWithoutCaptionsGoesUnderTheTitlesOfItsScenes() {
        Lesson lesson = with("");
        assertEquals("η = 0.05", caption(lesson, Language.CHINESE));
        assertFalse(Talk.file(lesson, Language.CHINESE).isPresent());
    }

    private static String caption(Lesson lesson, Language language) {
        return Talk.of(lesson, language).slides().stream()
                .filter(slide -> slide.scene().equals("creeps"))
                .findFirst()
                .orElseThrow()
                .caption();
    }

    private static Lesson with(String talk) {
        Lesson lesson =
                Course.lessons().stream()
                        .filter(one -> one.id().equals("step-size"))
                        .findFirst()
                        .orElseThrow();
        LessonFiles files =
                new LessonFiles() {
                    @Override
                    public String name() {
                        return "mine";
                    }

                    @Override
                    public Optional<byte[]> read(String file) {
                        return file.equals("talk.en.md") && !talk.isEmpty()
                                ? Optional.of(
                                        talk.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                : Optional.empty();
                    }
                };
        return new Lesson(
                lesson.id(),
                lesson.level(),
                lesson.minutes(),
                lesson.needs(),
                lesson.scenes(),
                lesson.questions(),
                lesson.goals(),
                lesson.texts(),
                lesson.declared(),
                files);
    }
}
