using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>The state of a transfer in the words that the person reads: what happened, who serves now, what comes next, what can be done against it.</summary>
public static class TransferText
{
    /// <summary>The text.</summary>
    /// <param name="course">The request.</param>
    /// <param name="policy">The jurisdiction.</param>
    public static Bilingual ToPerson(TransferCourse course, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(policy);
        var asked = Say.Both(
            $"您于{course.RequestedOn:yyyy年M月d日}申请把服务机构由{Name(course.From).Zh}变更为{Name(course.To).Zh}。",
            $"On {course.RequestedOn:yyyy-MM-dd} you asked that {Name(course.To).En} serve you instead of {Name(course.From).En}. ");
        var rest = Rest(course, policy);
        return new(asked.Zh + rest.Zh, asked.En + rest.En);
    }

    private static Bilingual Rest(TransferCourse course, Policy policy)
    {
        var (from, to) = (Name(course.From), Name(course.To));
        var competence = course is { From: { } old, To: { } next } ? TransferCompetence.OfPerson(old, next, policy) : null;
        var decides = Name(competence?.Office);
        var on = course.LastStepOn;
        return course.Stage switch
        {
            TransferStage.Requested => new(
                $"您的专员正在核实。办妥之前仍由{from.Zh}为您服务，原协议继续有效。",
                $"Your case officer is checking it. Until it is done {from.En} serves you as before, and your agreement stays in force."),
            TransferStage.Verified => new(
                $"专员已核实，申请将报{decides.Zh}审批。办妥之前仍由{from.Zh}为您服务，原协议继续有效。",
                $"It has been checked and goes to {decides.En} for decision. Until it is done {from.En} serves you as before, and your agreement stays in force."),
            TransferStage.PassedUp => new(
                $"申请已上报，由{decides.Zh}审批。办妥之前仍由{from.Zh}为您服务，原协议继续有效。",
                $"It has been passed up; {decides.En} decides. Until it is done {from.En} serves you as before, and your agreement stays in force."),
            TransferStage.Approved => Say.Both(
                $"申请已于{on:yyyy年M月d日}获批准，原协议终止。手续办妥之前仍由{from.Zh}为您服务。",
                $"It was approved on {on:yyyy-MM-dd}, and the old agreement ended. Until the transfer is carried out {from.En} serves you."),
            TransferStage.Moved => Say.Both(
                $"自{on:yyyy年M月d日}起由{to.Zh}为您服务，该机构将及时与您签订新的协议。未办完的事项由其接续办理，无需重新申请。",
                $"Since {on:yyyy-MM-dd} {to.En} serves you and will sign a new agreement with you promptly. What was not finished is carried on there; you need not apply again."),
            TransferStage.Served => Say.Both(
                $"{to.Zh}已于{on:yyyy年M月d日}与您签订新的协议，变更办理完毕。",
                $"{to.En} signed a new agreement with you on {on:yyyy-MM-dd}. The change is complete."),
            TransferStage.Refused => Refused(course, policy),
            _ => throw new ArgumentOutOfRangeException(nameof(course), course.Stage, "No stage."),
        };
    }

    private static Bilingual Refused(TransferCourse course, Policy policy)
    {
        if (course.Reason == LedgerNotes.CaseClosed)
            return Say.Both($"因服务已于{course.LastStepOn:yyyy年M月d日}结束，该申请不再办理。", $"Because the service ended on {course.LastStepOn:yyyy-MM-dd}, the request is carried no further.");
        var from = Name(course.From);
        var reason = course.Reason.Length > 0 ? NoteWords.Of(course.Reason) : new("未注明", "none was recorded");
        var ended = Say.Both(
            $"申请于{course.LastStepOn:yyyy年M月d日}终止，原因：{reason.Zh}。仍由{from.Zh}为您服务，原协议继续有效。",
            $"The request ended on {course.LastStepOn:yyyy-MM-dd}; reason: {reason.En}. {from.En} serves you as before, and your agreement stays in force.");
        if (course.Reason == LedgerNotes.Withdrawn || policy.Statement(PolicyParameters.ComplaintAuthority) is not { Value: { } authority } statement)
            return ended;
        var place = Name(authority.Name == "city" ? course.From?.Region : course.From?.County);
        return new(
            $"{ended.Zh}如认为合法权益受到侵害，您有权向{place.Zh}人力资源和社会保障行政部门提出申诉（{Citation.InChinese(statement.Source)}）。",
            $"{ended.En} If you hold that your rights were harmed, you may complain to the administration of human resources and social security of {place.En} ({statement.Source}).");
    }

    private static Bilingual Name(DistrictCode? office)
    {
        if (office is not { } place)
            return new("（未记录的机构）", "an office that is not recorded");
        var name = DistrictGazetteer.Prc2023.DisplayName(place);
        // The list of places ends with the counties.
        return place.Level == DistrictLevel.Street
            ? Say.Both($"{name}街道（乡镇）{place.Number}", $"street {place.Number} of {name}")
            : Bilingual.Same(name);
    }
}
