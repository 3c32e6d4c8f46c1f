using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.CaseEventKind;

namespace Jiuye.Casework;

/// <content>The steps of a transfer of the service relation, where a jurisdiction sets days for them; the seeds say "promptly".</content>
public static partial class DutyRules
{
    private static void AddTransfers(RuleList rules)
    {
        Add("check", new("核实服务关系划转申请", "check the request for another office"), [TransferRequested], [TransferVerified, TransferRefused]);
        Add("passing_up", new("上报服务关系划转申请", "pass the request for another office up"), [TransferVerified], [TransferPassedUp, TransferApproved, TransferRefused]);
        Add("decision", new("审批服务关系划转申请", "decide on the request for another office"), [TransferPassedUp], [TransferPassedUp, TransferApproved, TransferRefused]);
        Add("handling", new("办理服务关系划转手续", "carry out the transfer"), [TransferApproved], [Transferred]);
        Add("agreement", new("接收机构与本人签订就业援助服务协议", "the receiving office signs the assistance agreement"), [Transferred], [AgreementSigned]);

        void Add(string step, Bilingual what, Enum[] startedBy, Enum[] fulfilledBy) =>
            rules.Add(PolicyParameters.TransferStepDays, null, step, new("transfer_" + step, what, startedBy, fulfilledBy, [Closed]));
    }
}
