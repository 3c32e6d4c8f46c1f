using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.QuestionEventKind;

namespace Jiuye.Casework;

/// <content>When questions that come in online are answered (001 Ch.3 §2(6)).</content>
public static partial class DutyRules
{
    private static void AddQuestions(RuleList rules)
    {
        var answer = new DutyShape("online_answer", new("网上回复咨询", "answer the question online"), [Asked], [Answered], [Dropped]) { ExceptNotes = [LedgerNotes.Complex] };
        rules.Add(PolicyParameters.OnlineAnswerDays, OfficeTier.District, null, answer);
        rules.Add(PolicyParameters.OnlineAnswerDays, OfficeTier.District, "complex", answer with
        {
            Id = "online_answer_complex",
            What = new("网上回复复杂咨询", "answer the complex question online"),
            OnlyNotes = [LedgerNotes.Complex],
            ExceptNotes = [],
        });
        rules.AddStep(PolicyParameters.QuestionSteps, "filed", new(
            "question_filing", new("按人员类型分类归档", "file the question by the type of person"), [Answered], [Filed], [Dropped]));
    }
}
