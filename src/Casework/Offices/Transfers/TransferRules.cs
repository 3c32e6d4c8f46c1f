using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.CaseEventKind;

namespace Jiuye.Casework;

/// <summary>The steps of a transfer in their order, one rule one refusal (002 Arts. 23, 24). The first that is broken is told.</summary>
internal static class TransferRules
{
    /// <summary>The steps after the request.</summary>
    internal static readonly CaseEventKind[] Steps = [TransferVerified, TransferPassedUp, TransferApproved, TransferRefused, Transferred];

    private static readonly CaseEventKind[] ByTheServingOffice = [OfficerAppointed, AgreementSigned];

    internal static IReadOnlyList<TransferRule> All { get; } =
    [
        new("office_missing", [TransferRequested, TransferPassedUp, TransferApproved, Transferred],
            new("未写明机构", "the entry names no office"), static at => at.Entry.Office is null),
        new("before_last_step", [TransferRequested, .. Steps],
            new("日期早于上一步骤", "dated before the step before it"), static at => at.Entry.On < at.LastMoveOn),
        new("before_last_move", [Registered, .. ByTheServingOffice],
            new("日期早于已办的变更，会改写当时的服务机构", "dated before a transfer and by another office: it would change from where that transfer was made"),
            static at => at.Entry.On < at.LastMoveOn && at.Entry.Office is { } office && at.State.Office != office),
        new("not_in_service", [TransferRequested],
            new("本人尚无服务机构，无从变更", "no office serves the person yet"), static at => at.State.Office is null || !at.IsInService),
        new("already_open", [TransferRequested],
            new("已有一项变更申请在办", "another request is open"), static at => at.IsOpen),
        new("same_office", [TransferRequested],
            new("申请的机构就是现服务机构", "the office asked for serves already"), static at => at.Entry.Office == at.State.Office),
        new("not_a_street", [TransferRequested],
            new("接收机构应为街道（乡镇）", "the receiving office is a street or town"), static at => at.HasProcedure && at.Entry.Office!.Value.Level != DistrictLevel.Street),
        new("nobody_competent", [TransferRequested],
            new("不在同一城市，本办法未规定由谁办理", "not within one city: the rules name nobody who arranges it"), static at => at.HasProcedure && at.Competence is null),
        new("no_request", Steps,
            new("没有在办的变更申请", "no request is open"), static at => at.HasProcedure && !at.IsOpen),
        new("verified_twice", [TransferVerified],
            new("申请已核实", "the request has been checked already"), static at => at.IsOpen && !at.IsAt(TransferStage.Requested)),
        new("not_verified", [TransferPassedUp, TransferApproved],
            new("专员尚未核实", "the case officer has not checked the request"), static at => at.IsAt(TransferStage.Requested)),
        new("already_approved", [TransferPassedUp, TransferApproved, TransferRefused],
            new("申请已获批准", "the request has been approved"), static at => at.IsAt(TransferStage.Approved)),
        new("arrived", [TransferPassedUp],
            new("申请已到有权限的机构，不再上报", "the request has reached the office that decides"), static at => at.IsOpen && at.Competence is not null && at.NextUp is null),
        new("skips_level", [TransferPassedUp],
            new("应逐级上报，未轮到该机构", "passed up level by level: it is another office's turn"), static at => at.IsOpen && at.NextUp is { } next && at.Entry.Office != next),
        new("not_passed_up", [TransferApproved],
            new("申请尚未逐级上报到有权限的机构", "the request has not been passed up to the office that decides"), static at => at.IsOpen && at.NextUp is not null),
        new("not_competent", [TransferApproved],
            new("该机构无权限办理此项划转", "this office does not arrange this transfer"), static at => at.IsOpen && at.Competence is { } competence && at.Entry.Office != competence.Office),
        new("no_reason", [TransferRefused],
            new("未说明不办理的原因", "no reason is given"), static at => at.Entry.Note.Length == 0),
        new("not_approved", [Transferred],
            new("申请尚未批准", "the request has not been approved"), static at => at.IsOpen && !at.IsAt(TransferStage.Approved)),
        new("wrong_receiver", [Transferred],
            new("接收机构与申请不符", "not the office that was asked for"), static at => at.IsOpen && at.Entry.Office != at.Course!.To),
        new("agreement_before_move", [AgreementSigned],
            new("已批准划转而尚未划转，应由接收机构签订协议", "the transfer is approved and not made yet: the receiving office signs"), static at => at.IsAt(TransferStage.Approved)),
        new("not_serving", ByTheServingOffice,
            new("不是现服务机构，未经划转不得接办", "not the serving office: without a transfer it may not take the case"), static at => at.HasProcedure && at.IsInService && at.IsElsewhere),
        new("registered_elsewhere", [Registered],
            new("已在另一机构登记，应办理划转", "registered with another office: a transfer is needed"), static at => at.HasProcedure && at.State.IsRegistered && at.IsElsewhere),
    ];
}
