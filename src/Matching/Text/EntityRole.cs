namespace Jiuye.Matching.Text;

/// <summary>What a word does to the titles and organisations around it.</summary>
internal enum EntityRole
{
    /// <summary>Nothing: it may stand in an organisation.</summary>
    None,

    /// <summary>It stands in neither (任, 兼, 的).</summary>
    Border,

    /// <summary>A title may hold it before its head, as its department or its work (证券, 办公室).</summary>
    Modifier,

    /// <summary>The same, and a company's name hardly ends with it (副, 高级, 监事会).</summary>
    Rank,

    /// <summary>With a name before it an organisation, without one a department (研究中心, 代表处).</summary>
    Institution,

    /// <summary>The same, but after a name it may be that name's department as well; nothing is joined there (中心, 团委).</summary>
    Branch,

    /// <summary>A title may end with it.</summary>
    Head,

    /// <summary>An organisation may end with it.</summary>
    Organisation,
}
