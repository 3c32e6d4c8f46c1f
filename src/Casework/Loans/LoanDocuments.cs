using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>How many kinds of documents a loan file holds .</summary>
internal static class LoanDocuments
{
    /// <summary>The documents of an application; null where the text gives no number.</summary>
    internal static Calculation? ForApplication(LoanKind kind, bool? isLargest, Policy policy) => kind switch
    {
        LoanKind.OwnOrPartnership => Count("application", isLargest, policy),
        LoanKind.LabourIntensive => Count("labour_intensive_recognition", false, policy),
        LoanKind.Individual => null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such loan."),
    };

    private static Calculation? Count(string @case, bool? isLargest, Policy policy)
    {
        if (policy.Statement(PolicyParameters.LoanDocumentCount, @case: @case) is not { Value: { } count } statement)
            return null;
        Workings workings = new(new("申报材料种类数", "kinds of documents"), CalculationUnit.Documents, statement.Source);
        workings.Add(count.Amount, Say.Both($"基本材料{count.Amount:0}种", $"{count.Amount:0} kinds for every loan"));
        if (isLargest is null)
            workings.Lacks(new("是否申请最高额档贷款", "whether the loan of up to the greatest sum is asked for"));
        else if (isLargest == true && policy.Statement(PolicyParameters.LoanDocumentCount, @case: "large_loan_more") is { Value: { } more } extra)
            workings.Add(more.Amount, Say.Both($"最高额档贷款另加{more.Amount:0}种", $"{more.Amount:0} more for the largest loan"), extra.Source);
        return workings.Done();
    }
}
