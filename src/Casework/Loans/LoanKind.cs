namespace Jiuye.Casework;

/// <summary>Kinds of small guaranteed loans (小额担保贷款).</summary>
public enum LoanKind
{
    /// <summary>自主、合伙创办小企业.</summary>
    OwnOrPartnership = 1,

    /// <summary>劳动密集型小企业.</summary>
    LabourIntensive = 2,

    /// <summary>个体工商户 (by the street).</summary>
    Individual = 3,
}
