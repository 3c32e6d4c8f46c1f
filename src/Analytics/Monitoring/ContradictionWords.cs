using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>What kinds of contradiction are called, and what the office checks.</summary>
internal static class ContradictionWords
{
    internal static Bilingual Title(ContradictionKind kind) => kind switch
    {
        ContradictionKind.BenefitWhileInWork => new("领金期间已就业", "benefit while in work"),
        ContradictionKind.BenefitWithPension => new("领金期间享受养老待遇", "benefit and pension"),
        ContradictionKind.RegisteredAndInsured => new("登记失业仍由单位参保", "registered and insured by an employer"),
        ContradictionKind.RegisteredAndEmployed => new("登记失业但用工系统在岗", "registered and in work locally"),
        ContradictionKind.RegisteredAndPlaced => new("登记失业但已推荐成功", "registered and placed"),
        ContradictionKind.RegisteredWithPension => new("登记失业但享受养老待遇", "registered and drawing a pension"),
        ContradictionKind.RegisteredTwice => new("两处登记失业", "registered at two offices"),
        ContradictionKind.BenefitWithoutMedicalInsurance => new("领金未随同参加医疗保险", "benefit without medical insurance"),
        ContradictionKind.ArchiveNotAtStreet => new("登记失业但档案不在街（镇）", "archive not at the street"),
        ContradictionKind.ArchiveAtAnotherStreet => new("档案与登记不在同一街（镇）", "archive at another street"),
        ContradictionKind.ArchiveWithoutStanding => new("有存档但无就业、失业记录", "archive without any standing"),
        ContradictionKind.BasicDataDiffer => new("各系统基础信息不一致", "basic data differ"),
        ContradictionKind.BasicDataIncomplete => new("失业人员基础信息不完整", "basic data incomplete"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of contradiction."),
    };

    internal static Bilingual Check(ContradictionKind kind) => kind switch
    {
        ContradictionKind.BenefitWhileInWork => new("核实上岗日期；属实的停发失业保险金、办理就业登记，多领部分按规定处理", "check the day work began; where so, stop the benefit, register the employment, and settle what was overpaid"),
        ContradictionKind.BenefitWithPension => new("核实养老待遇起始月；属实的停发失业保险金并注销登记", "check the first month of the pension; where so, stop the benefit and end the registration"),
        ContradictionKind.RegisteredAndInsured => new("向本人和参保单位核实；属实的督促办理就业登记，补缴以前月份的注明原因", "ask the person and the insuring employer; where so, press for the employment to be registered; note arrears of earlier months"),
        ContradictionKind.RegisteredAndEmployed => new("向用工单位和社区核实在岗情况；修改有误的一方", "ask the employer and the community; correct the system that is wrong"),
        ContradictionKind.RegisteredAndPlaced => new("核实是否实际上岗、是否已离职；补办就业登记或补录离职", "check whether work began and whether it ended; register the employment or enter the end"),
        ContradictionKind.RegisteredWithPension => new("核实养老待遇；属实的注销失业登记", "check the pension; where so, end the registration"),
        ContradictionKind.RegisteredTwice => new("两处核对登记日期和服务关系，保留一处", "compare both registrations and keep one"),
        ContradictionKind.BenefitWithoutMedicalInsurance => new("核实医疗保险增员是否上报成功，未报的当月补报", "check whether the addition to medical insurance went through; report it this month if not"),
        ContradictionKind.ArchiveNotAtStreet => new("核实档案存放地；应转未转的催转，按规定可不存档的注明", "find where the archive is; ask for its transfer, or note why none is due"),
        ContradictionKind.ArchiveAtAnotherStreet => new("核实户籍和服务关系所在街（镇），办理档案或登记转移", "check the street that serves; transfer the archive or the registration"),
        ContradictionKind.ArchiveWithoutStanding => new("联系本人核实就业状况，符合条件的告知办理失业登记", "reach the person; tell who qualifies to register"),
        ContradictionKind.BasicDataDiffer => new("对照原始材料，修改有误的系统", "compare with the papers; correct the system that is wrong"),
        ContradictionKind.BasicDataIncomplete => new("补齐空缺字段", "fill in the empty fields"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of contradiction."),
    };

    internal static Bilingual Of(MonitoredSystem system) => system switch
    {
        MonitoredSystem.Unemployment => new("失业人员", "unemployment"),
        MonitoredSystem.SocialInsurance => new("社会保险", "social insurance"),
        MonitoredSystem.MedicalInsurance => new("医疗保险", "medical insurance"),
        MonitoredSystem.Archive => new("档案管理", "archives"),
        MonitoredSystem.Placement => new("职业介绍", "placement"),
        MonitoredSystem.LocalEmployment => new("单位用工", "local employment"),
        _ => throw new ArgumentOutOfRangeException(nameof(system), system, "No such system."),
    };

    internal static Bilingual Of(IEnumerable<MonitoredSystem> systems)
    {
        var names = systems.Select(Of).ToArray();
        return new(string.Join('、', names.Select(static name => name.Zh)), string.Join(", ", names.Select(static name => name.En)));
    }
}
