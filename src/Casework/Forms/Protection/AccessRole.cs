namespace Jiuye.Casework;

/// <summary>Who reads a record.</summary>
public enum AccessRole
{
    /// <summary>本人（本单位）: the person or the unit that the record is about.</summary>
    Subject = 1,

    /// <summary>专员: the officer in charge of the case.</summary>
    CaseOfficer = 2,

    /// <summary>其他机构: an office of another tier or place.</summary>
    OtherOffice = 3,

    /// <summary>区级督导: the district, which checks and spot-checks the records.</summary>
    District = 4,

    /// <summary>用人单位: an employer to whom a person is recommended.</summary>
    Employer = 5,

    /// <summary>公众.</summary>
    Public = 6,
}
