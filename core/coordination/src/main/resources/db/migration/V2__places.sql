-- States and union territories, and the districts of Uttarakhand.
-- Codes: Local Government Directory (lgdirectory.gov.in), dump of December 2022, published under the Government Open
-- Data License - India (GODL-India). LGD codes are whole numbers without leading zeros; places are matched by code,
-- never by name. ISO 3166-2 codes as changed in 2023 (CG, OD, TS, UK).
-- Hindi names: common official usage; those of Puducherry and of Dadra and Nagar Haveli and Daman and Diu wait for an
-- officer's eye. The districts' short codes are a design proposal.

INSERT INTO state (lgd_code, iso_code, name_en, name_hi, kind) VALUES
    (1, 'IN-JK', 'Jammu and Kashmir', 'जम्मू और कश्मीर', 'UT'),
    (2, 'IN-HP', 'Himachal Pradesh', 'हिमाचल प्रदेश', 'STATE'),
    (3, 'IN-PB', 'Punjab', 'पंजाब', 'STATE'),
    (4, 'IN-CH', 'Chandigarh', 'चंडीगढ़', 'UT'),
    (5, 'IN-UK', 'Uttarakhand', 'उत्तराखंड', 'STATE'),
    (6, 'IN-HR', 'Haryana', 'हरियाणा', 'STATE'),
    (7, 'IN-DL', 'Delhi', 'दिल्ली', 'UT'),
    (8, 'IN-RJ', 'Rajasthan', 'राजस्थान', 'STATE'),
    (9, 'IN-UP', 'Uttar Pradesh', 'उत्तर प्रदेश', 'STATE'),
    (10, 'IN-BR', 'Bihar', 'बिहार', 'STATE'),
    (11, 'IN-SK', 'Sikkim', 'सिक्किम', 'STATE'),
    (12, 'IN-AR', 'Arunachal Pradesh', 'अरुणाचल प्रदेश', 'STATE'),
    (13, 'IN-NL', 'Nagaland', 'नागालैंड', 'STATE'),
    (14, 'IN-MN', 'Manipur', 'मणिपुर', 'STATE'),
    (15, 'IN-MZ', 'Mizoram', 'मिज़ोरम', 'STATE'),
    (16, 'IN-TR', 'Tripura', 'त्रिपुरा', 'STATE'),
    (17, 'IN-ML', 'Meghalaya', 'मेघालय', 'STATE'),
    (18, 'IN-AS', 'Assam', 'असम', 'STATE'),
    (19, 'IN-WB', 'West Bengal', 'पश्चिम बंगाल', 'STATE'),
    (20, 'IN-JH', 'Jharkhand', 'झारखंड', 'STATE'),
    (21, 'IN-OD', 'Odisha', 'ओडिशा', 'STATE'),
    (22, 'IN-CG', 'Chhattisgarh', 'छत्तीसगढ़', 'STATE'),
    (23, 'IN-MP', 'Madhya Pradesh', 'मध्य प्रदेश', 'STATE'),
    (24, 'IN-GJ', 'Gujarat', 'गुजरात', 'STATE'),
    (27, 'IN-MH', 'Maharashtra', 'महाराष्ट्र', 'STATE'),
    (28, 'IN-AP', 'Andhra Pradesh', 'आंध्र प्रदेश', 'STATE'),
    (29, 'IN-KA', 'Karnataka', 'कर्नाटक', 'STATE'),
    (30, 'IN-GA', 'Goa', 'गोवा', 'STATE'),
    (31, 'IN-LD', 'Lakshadweep', 'लक्षद्वीप', 'UT'),
    (32, 'IN-KL', 'Kerala', 'केरल', 'STATE'),
    (33, 'IN-TN', 'Tamil Nadu', 'तमिलनाडु', 'STATE'),
    (34, 'IN-PY', 'Puducherry', 'पुडुचेरी', 'UT'),
    (35, 'IN-AN', 'Andaman and Nicobar Islands', 'अंडमान और निकोबार द्वीपसमूह', 'UT'),
    (36, 'IN-TS', 'Telangana', 'तेलंगाना', 'STATE'),
    (37, 'IN-LA', 'Ladakh', 'लद्दाख', 'UT'),
    (38, 'IN-DH', 'Dadra and Nagar Haveli and Daman and Diu', 'दादरा और नगर हवेली तथा दमण और दीव', 'UT');

INSERT INTO district (lgd_code, state, short_code, name_en, name_hi) VALUES
    (45, 5, 'ALM', 'Almora', 'अल्मोड़ा'),
    (46, 5, 'BAG', 'Bageshwar', 'बागेश्वर'),
    (47, 5, 'CHM', 'Chamoli', 'चमोली'),
    (48, 5, 'CPW', 'Champawat', 'चम्पावत'),
    (49, 5, 'DDN', 'Dehradun', 'देहरादून'),
    (50, 5, 'HRD', 'Haridwar', 'हरिद्वार'),
    (51, 5, 'NTL', 'Nainital', 'नैनीताल'),
    (52, 5, 'PAU', 'Pauri Garhwal', 'पौड़ी गढ़वाल'),
    (53, 5, 'PIT', 'Pithoragarh', 'पिथौरागढ़'),
    (54, 5, 'RPG', 'Rudraprayag', 'रुद्रप्रयाग'),
    (55, 5, 'TEH', 'Tehri Garhwal', 'टिहरी गढ़वाल'),
    (56, 5, 'USN', 'Udham Singh Nagar', 'ऊधम सिंह नगर'),
    (57, 5, 'UTK', 'Uttarkashi', 'उत्तरकाशी');
