using System.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>A grade in words: short and plain for the person, complete for a counsellor.</summary>
internal static class GradeTexts
{
    private const int ReasonsShown = 3;
    private const int LongestChinese = 120;

    internal static string ForSeeker(DifficultyGrade grade, string language)
    {
        var chinese = Bilingual.IsChinese(language);
        var opening = chinese
            ? Say($"目前按{(grade.IsKeyAssistance ? "重点帮扶" : "一般帮扶")}为您服务（{(int)grade.Level}级）。")
            : Say($"You are served with {(grade.IsKeyAssistance ? "key" : "general")} assistance (level {(int)grade.Level}). ");
        var close = new StringBuilder();
        if (grade.Overrides.Any(one => one.Kind == GradeOverrideKind.LegalRecognition && one.Before != one.After))
            close.Append(chinese ? "您已被认定为就业困难人员，帮扶级别相应提高。" : "You are recognised as hard to employ, which raises the level. ");
        var asked = grade.Missing.FirstOrDefault(answer => answer.Source == AnswerSource.Person);
        if (!grade.Levels.IsSettled && asked is not null)
            close.Append(chinese ? $"请补充：{asked.Question.Zh}" : $"Please tell us: {asked.Question.En} ");
        close.Append(chinese ? "有不符之处，可更正或申请复核。" : "If something is wrong, have it corrected or ask for a review.");
        var facts = grade.Factors.Where(factor => factor.Band is { Points: > 0 })
            .OrderByDescending(factor => factor.Least).ThenBy(factor => factor.Factor)
            .Select(factor => factor.Fact.In(language)).ToList();
        return opening + Reasons(facts, chinese, chinese ? LongestChinese - opening.Length - close.Length : int.MaxValue) + close;
    }

    internal static string ForCounsellor(DifficultyGrade grade, string language)
    {
        var chinese = Bilingual.IsChinese(language);
        List<string> lines = [Heading(grade, chinese)];
        lines.AddRange(grade.Factors.Select(factor => Factor(factor, chinese)));
        lines.AddRange(grade.Overrides.Select(one => Override(one, chinese)));
        lines.AddRange(grade.Missing.Select(answer => Missing(answer, chinese)));
        lines.AddRange(grade.Changes.Select(change => Change(change, chinese)));
        if (grade.OwnAssessment is { } own)
            lines.Add(chinese ? Say($"本人自评：{(int)own.Level}级（{own.On:yyyy-MM-dd}）") : Say($"Own assessment: level {(int)own.Level} ({own.On:yyyy-MM-dd})"));
        lines.AddRange(grade.OpenAppeals.Select(appeal => chinese
            ? Say($"复核申请未答复：{appeal.Grounds}（{appeal.On:yyyy-MM-dd}）")
            : Say($"Appeal not answered: {appeal.Grounds} ({appeal.On:yyyy-MM-dd})")));
        if (grade.SecondLook is { } look)
            lines.Add(look.ToText(language, grade.AsksForSecondLook));
        return string.Join('\n', lines);
    }

    // As many of the weightiest reasons as there is room for.
    private static string Reasons(List<string> facts, bool chinese, int room)
    {
        for (var shown = Math.Min(ReasonsShown, facts.Count); shown > 0; shown--)
        {
            var text = chinese ? $"主要考虑：{string.Join("、", facts.Take(shown))}。" : $"Mainly because: {string.Join(", ", facts.Take(shown))}. ";
            if (text.Length <= room)
                return text;
        }

        return "";
    }

    private static string Heading(DifficultyGrade grade, bool chinese)
    {
        var points = Points(grade.LeastPoints, grade.MostPoints);
        var (least, most) = ((int)grade.Levels.Least, (int)grade.Levels.Most);
        var levels = grade.Levels.IsSettled ? "" : chinese ? Say($"，可能{least}–{most}级") : Say($", possibly {least} to {most}");
        var market = grade.MarketCountedUpTo is not { } day ? ""
            : chinese ? Say($"，市场数据截至{day:yyyy-MM-dd}")
            : Say($", market figures up to {day:yyyy-MM-dd}");
        return chinese
            ? Say($"{(int)grade.Level}级{levels}，{points}分（评分卡{grade.CardVersion}，{grade.AsOf:yyyy-MM-dd}{market}）")
            : Say($"Level {(int)grade.Level}{levels}; {points} points (card {grade.CardVersion}, {grade.AsOf:yyyy-MM-dd}{market})");
    }

    private static string Factor(FactorGrade factor, bool chinese)
    {
        var points = Points(factor.Least, factor.Most);
        var name = GradeWords.Of(factor.Factor);
        var band = factor.Band is not { } held || held.Text == factor.Fact ? "" : chinese ? $"〔{held.Text.Zh}〕" : $" [{held.Text.En}]";
        return chinese ? $"{name.Zh} {points}分：{factor.Fact.Zh}{band}" : $"{name.En}, {points} points: {factor.Fact.En}{band}";
    }

    private static string Override(GradeOverride one, bool chinese)
    {
        var isMove = one.Kind == GradeOverrideKind.CounsellorMove;
        var on = one.On is { } day ? Say($" {day:yyyy-MM-dd}") : "";
        return chinese
            ? Say($"{(isMove ? "工作人员调整" : "就业困难认定")}{on}：{(int)one.Before}级→{(int)one.After}级（{one.Reason}）")
            : Say($"{(isMove ? "Counsellor's move" : "Legal recognition")}{on}: level {(int)one.Before} → {(int)one.After} ({one.Reason})");
    }

    private static string Missing(MissingAnswer answer, bool chinese) => chinese
        ? Say($"待补充：{answer.Question.Zh}（涉及{answer.PointsOpen}分，补充后平均剩{answer.LevelsLeft:0.#}个可能级别）")
        : Say($"To ask: {answer.Question.En} ({answer.PointsOpen} points open; {answer.LevelsLeft:0.#} levels left on average)");

    private static string Change(LevelChange change, bool chinese)
    {
        var name = GradeWords.Of(change.Factor);
        return chinese
            ? Say($"若{name.Zh}为“{change.To.Text.Zh}”（{change.Points:+0;-0}分），则为{(int)change.Level}级")
            : Say($"With {name.En} at \"{change.To.Text.En}\" ({change.Points:+0;-0} points) the level is {(int)change.Level}");
    }

    private static string Points(int least, int most) => least == most ? Say($"{least}") : Say($"{least}–{most}");

    private static string Say(FormattableString text) => FormattableString.Invariant(text);
}
