namespace Jiuye.Vocabulary;

/// <summary>Same-day and opening deadlines (当日办理与建档时限).</summary>
public static partial class PolicyParameters
{
    private static IEnumerable<PolicyParameter> Opening() =>
    [
        LedgerOpenWithin, NeedProfileOpenWithin, ChangeEntryWithin, WebAccountWithin, UnemploymentRegistrationDocumentDays,
        ArchiveTransferDays, SeekerLedgerItems, EmployerLedgerItems, DemandProfileItems, RecognitionClearItems,
        ManagedDataGroups, GuidanceContentItems,
    ];

    /// <summary>When the service ledger is opened (建立服务台账的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> LedgerOpenWithin { get; } = Deadline(
        "ledger_open_within", "opening", "When the service ledger is opened", "建立服务台账的时限", 0, 366, ["days", "working_days"]);

    /// <summary>When the need profile is opened (建立需求档案的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> NeedProfileOpenWithin { get; } = Deadline(
        "need_profile_open_within", "opening", "When the need profile is opened", "建立需求档案的时限", 0, 366, ["days", "working_days"]);

    /// <summary>When a change is entered (变更录入的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> ChangeEntryWithin { get; } = Deadline(
        "change_entry_within", "opening", "When a change is entered", "变更录入的时限", 0, 366, ["days", "working_days"]);

    /// <summary>When an employer gets its web account (开通网站账号的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> WebAccountWithin { get; } = Deadline(
        "web_account_within", "opening", "When an employer gets its web account", "开通网站账号的时限", 0, 366, ["days", "working_days"]);

    /// <summary>Within what time the documents for unemployment registration are brought (携带证件办理失业登记的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> UnemploymentRegistrationDocumentDays { get; } = Deadline(
        "unemployment_registration_document_days", "opening", "Within what time the documents for unemployment registration are brought", "携带证件办理失业登记的时限", 0, 366, ["days", "working_days"]);

    /// <summary>When a personnel file is passed to the street (档案转移至街镇的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> ArchiveTransferDays { get; } = Deadline(
        "archive_transfer_days", "opening", "When a personnel file is passed to the street", "档案转移至街镇的时限", 0, 366, ["days", "working_days"]);

    /// <summary>How many items the ledger of a seeker has (求职者台账项数). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> SeekerLedgerItems { get; } = Quantity(
        "seeker_ledger_items", "opening", "How many items the ledger of a seeker has", "求职者台账项数", 0, 100, ["items"], cases: ["hard_to_employ_more"]);

    /// <summary>How many items the ledger of an employer has (用人单位台账项数). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> EmployerLedgerItems { get; } = Quantity(
        "employer_ledger_items", "opening", "How many items the ledger of an employer has", "用人单位台账项数", 0, 100, ["items"], cases: ["key_employers_more"]);

    /// <summary>How many items a demand profile has (用工需求档案项数). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> DemandProfileItems { get; } = Quantity(
        "demand_profile_items", "opening", "How many items a demand profile has", "用工需求档案项数", 0, 100, ["items"]);

    /// <summary>How many items must be clear at recognition (认定工作“清”的项数). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> RecognitionClearItems { get; } = Quantity(
        "recognition_clear_items", "opening", "How many items must be clear at recognition", "认定工作“清”的项数", 0, 100, ["items"]);

    /// <summary>How many groups of data are managed (信息管理数据组数). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> ManagedDataGroups { get; } = Quantity(
        "managed_data_groups", "opening", "How many groups of data are managed", "信息管理数据组数", 0, 100, ["groups"]);

    /// <summary>How many items guidance covers (职业指导内容项数). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> GuidanceContentItems { get; } = Quantity(
        "guidance_content_items", "opening", "How many items guidance covers", "职业指导内容项数", 0, 100, ["items"]);
}
