#include "core/flow/question.h"

using namespace Qt::StringLiterals;

namespace flotilla::question {

namespace {

BlockResult waitForAnswer(BlockRun &run, const Reason &why)
{
    std::optional<Instant> until;
    if (const int minutes = run.integer(u"no_answer_minutes"_s); minutes > 0)
        until = run.now() + std::chrono::minutes(minutes);
    return run.wait(RunState::Phase::WaitingInput, until, why);
}

MessageContent again(BlockRun &run, const Listening &listening)
{
    QString text = run.text(u"retry"_s);
    if (text.trimmed().isEmpty())
        text = run.text(u"text"_s);
    return listening.compose ? listening.compose(text) : MessageContent::ofText(text);
}

} // namespace

QList<Field> fields(QList<Field> own)
{
    own += {
        Field{.key = u"retry"_s,
              .title = QT_TRANSLATE_NOOP("Blocks", "If the answer does not fit"),
              .help = QT_TRANSLATE_NOOP(
                  "Blocks", "Sent when the answer does not fit; empty: the question again."),
              .max = 4096},
        Field{.key = u"attempts"_s,
              .type = Field::Type::Integer,
              .title = QT_TRANSLATE_NOOP("Blocks", "Attempts"),
              .help = QT_TRANSLATE_NOOP(
                  "Blocks", "After so many answers that do not fit the block gives up."),
              .fallback = 3,
              .min = 1,
              .max = 10},
        Field{.key = u"no_answer_minutes"_s,
              .type = Field::Type::Integer,
              .title = QT_TRANSLATE_NOOP("Blocks", "No answer within (minutes)"),
              .help = QT_TRANSLATE_NOOP(
                  "Blocks", "Gives up waiting after so long; 0 waits as long as the run lives."),
              .fallback = 0,
              .min = 0,
              .max = 43200},
    };
    return own;
}

QList<Field> textFields(const Wording &keeps, const QList<Field> &own)
{
    return fields(QList<Field>{Field{.key = u"text"_s,
                                     .title = QT_TRANSLATE_NOOP("Blocks", "Question"),
                                     .help = QT_TRANSLATE_NOOP("Blocks", "What to ask."),
                                     .required = true,
                                     .max = 4096},
                               Field{.key = u"variable"_s,
                                     .type = Field::Type::Variable,
                                     .title = QT_TRANSLATE_NOOP("Blocks", "Save in"),
                                     .help = keeps,
                                     .max = 64}} +
                  own);
}

QList<Outlet> outlets()
{
    return {
        Outlet{.name = u"invalid"_s,
               .title = QT_TRANSLATE_NOOP("Blocks", "Invalid"),
               .help = QT_TRANSLATE_NOOP("Blocks", "The attempts are used up."),
               .endsWhenOpen = true},
        Outlet{.name = u"no_answer"_s,
               .title = QT_TRANSLATE_NOOP("Blocks", "No answer"),
               .help = QT_TRANSLATE_NOOP("Blocks", "Nothing came within the time."),
               .endsWhenOpen = true,
               .onlyWith = u"no_answer_minutes"_s},
    };
}

BlockResult ask(BlockRun &run, MessageContent message)
{
    run.send(std::move(message));
    return waitForAnswer(run, Reason::because("asked, waits for the answer"));
}

BlockResult hear(BlockRun &run, const Listening &listening)
{
    if (run.input().kind == StepInput::Kind::TimeUp)
        return run.leave(u"no_answer"_s, Reason::because("no answer within %n minutes", nullptr,
                                                         run.integer(u"no_answer_minutes"_s)));
    Answer answer = listening.read(run.input().content);
    const QString variable = run.word(u"variable"_s);
    if (answer && !variable.isEmpty() && !run.setVariable(variable, *answer))
        answer = tl::unexpected(Reason::because("too long to keep"));
    if (answer) {
        const QString outlet = listening.outlet ? listening.outlet() : QString();
        return run.leave(outlet, Reason::because("answered"));
    }
    const int attempts = run.integer(u"attempts"_s);
    if (++run.state().attempts >= attempts)
        return run.leave(u"invalid"_s, Reason::because("%1; attempt %2 of %3")
                                           .with(answer.error(), run.state().attempts, attempts));
    run.send(again(run, listening));
    return waitForAnswer(run, Reason::because("%1; attempt %2 of %3, asked again")
                                  .with(answer.error(), run.state().attempts, attempts));
}

} // namespace flotilla::question
