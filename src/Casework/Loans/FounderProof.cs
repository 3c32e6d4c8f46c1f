namespace Jiuye.Casework;

/// <summary>Proofs by which a founder, partner or shareholder belongs to those whom a loan is for. Which ones are accepted, the policy says.</summary>
public enum FounderProof
{
    /// <summary>None of those below.</summary>
    None = 0,

    /// <summary>就业失业登记证.</summary>
    UnemploymentCertificate = 1,

    /// <summary>大学毕业证.</summary>
    UniversityGraduation = 2,

    /// <summary>复员（转业）军人自谋职业证明.</summary>
    SoldierSelfEmployment = 3,

    /// <summary>农村劳动力转移就业证.</summary>
    RuralTransferCertificate = 4,
}
