using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Which subject a kind of entry belongs to, and its number there.</summary>
internal static class SubjectKinds
{
    internal static SubjectKind Of(Enum kind) => kind switch
    {
        CaseEventKind => SubjectKind.Person,
        EmployerEventKind => SubjectKind.Employer,
        FairEventKind => SubjectKind.Fair,
        LoanEventKind => SubjectKind.Loan,
        QuestionEventKind => SubjectKind.Question,
        OfficeEventKind => SubjectKind.Office,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No kind of entry of any subject."),
    };

    internal static int Number(Enum kind) => ((IConvertible)kind).ToInt32(CultureInfo.InvariantCulture);
}
